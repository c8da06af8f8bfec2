import { type Locale, locales } from '@/core/locale/locale.ts';
import type { Fault, QuestionRule } from '../rule.ts';
import { folded } from './parts/fold.ts';
import { placeIn } from './parts/place.ts';
import { type Reason, reasonsOf } from './parts/reasons.ts';

const fewest = 3;

/** What stands where a reason was to be written later. */
const placeholder =
  /^(todo|tbd|fixme|xxx+|lorem|reason|explanation|себеп|себеби|түшүндүрмө|причина|объяснение|пояснение)(?![\p{L}])|\b(todo|tbd|fixme|lorem ipsum)\b|^[^\p{L}\p{N}]*$|<[^>]*>|\[(todo|себеп|причина|reason)[^\]]*\]/iu;

function faultOf({ reason, of }: Reason, before: readonly Reason[], locale: Locale): string | undefined {
  const text = reason[locale];
  if (placeholder.test(text.trim()))
    return `"${text}", which stands for a reason that is still to be written`;
  if (of && folded(text) === folded(of[locale]))
    return `"${text}", which says the answer again and no reason`;
  const twin = before.find((each) => folded(each.reason[locale]) === folded(text));
  if (twin) return `the same reason as in ${twin.path.join('.')}`;
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length < fewest && !/=/.test(text)) return `"${text}", too short to say why`;
  return undefined;
}

export const rule: QuestionRule = {
  id: 'missing-reason',
  severity: 'error',
  over: 'question',
  alone: true,
  about: 'Every answer has a reason of its own, in at least three words, in every language.',
  measured: '0 of 885 reasons',
  check: (asked) => {
    const reasons = reasonsOf(asked.question);
    return reasons.flatMap((reason, index) =>
      locales.flatMap((locale): Fault[] => {
        const found = faultOf(reason, reasons.slice(0, index), locale);
        if (found === undefined) return [];
        return [
          {
            ...placeIn(asked, [...reason.path, locale]),
            found,
            mend: 'say in a sentence why this answer is right, or which thought went wrong',
          },
        ];
      }),
    );
  },
};
