import { levelOf } from '@/core/placement/advice.ts';
import { countsOf, lastOutcome } from '@/core/placement/outcome.ts';
import type { Log } from '@/core/record/merge.ts';
import { formatDay } from '@/i18n/date.ts';
import type { Words } from './words.ts';

interface Props {
  readonly log: Log;
  readonly href: string;
  readonly words: Words;
}

/** What came of the last placement check, in one line; nothing for who has made none. */
export function PlacementLine({ log, href, words: { say, locale } }: Props) {
  const outcome = lastOutcome(log, Date.now());
  if (outcome === undefined) return null;
  const level = levelOf(countsOf(outcome.given)) ?? 'beyond';
  const values = { level: say(`placement_${level}`), when: formatDay(outcome.at, locale) };
  return (
    <p class="soft mine-placement">
      {say('placement_line', values)} · <a href={href}>{say('placement_see')}</a>
    </p>
  );
}
