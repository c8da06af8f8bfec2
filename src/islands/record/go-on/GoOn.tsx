import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '@/core/locale/locale.ts';
import type { Log } from '@/core/record/merge.ts';
import { daysAgo } from '@/i18n/date.ts';
import { fill, type Strings } from '@/i18n/fill.ts';
import { follow } from '@/storage/record.ts';
import { type Offer, offer } from '../next-step.ts';
import type { CourseEntry } from '../plan.ts';
import { Due } from './Due.tsx';

interface Props {
  readonly locale: Locale;
  readonly strings: Strings;
  readonly plan: readonly CourseEntry[];
  /** The page "my learning". */
  readonly mineHref: string;
  readonly reviewHref: string;
}

/** The card of one offer: a line above, a title, where in it, and one way on. */
interface Card {
  readonly title: string;
  readonly place: string;
  readonly href: string;
  readonly dye: string;
}

function cardOf(given: Offer, { plan, strings, mineHref }: Props): Card | undefined {
  const [course] = plan;
  const [lesson] = course?.lessons ?? [];
  const s = (key: string) => strings[key] ?? key;
  if (given.kind === 'done') return { title: s('done_title'), place: '', href: mineHref, dye: 'indigo' };
  if (given.kind === 'start') {
    return (
      course && lesson && { title: lesson.title, place: course.title, href: lesson.href, dye: course.dye }
    );
  }
  const { step, kind } = given;
  const { dye, title: courseTitle } = step.course;
  const total = step.lesson.questions.length;
  const inside =
    step.question === undefined
      ? fill(s('section'), { title: step.section ?? '' })
      : fill(s('question'), { n: step.question, total });
  return { title: step.lesson.title, place: kind === 'next' ? courseTitle : inside, href: step.href, dye };
}

/**
 * The way back in: where the learner stopped, or the first lesson for one who has not begun. The page comes with the
 * first lesson in it, in the same lines, so that nothing moves when the record is read.
 */
export function GoOn(props: Props) {
  const { locale, strings, plan } = props;
  const [log, setLog] = useState<Log>([]);
  useEffect(() => follow(setLog), []);
  const given = offer(log, plan);
  const card = cardOf(given, props);
  if (card === undefined) return null;
  const s = (key: string) => strings[key] ?? key;
  const when = 'at' in given ? daysAgo(given.at, new Date().toISOString(), locale) : '';
  return (
    <>
      <section class="go-on" data-dye={card.dye} aria-labelledby="go-on">
        <svg class="go-on-links" viewBox="0 0 96 40" aria-hidden="true">
          <rect x="3" y="8" width="50" height="24" rx="12" />
          <rect x="43" y="8" width="50" height="24" rx="12" class={given.kind === 'start' ? 'ahead' : ''} />
        </svg>
        <div class="go-on-words">
          <p class="go-on-kicker" id="go-on">
            {s(`${given.kind}_kicker`)}
          </p>
          <p class="go-on-title">{card.title}</p>
          <p class="soft">
            {card.place}
            {when && <span class="go-on-when">{fill(s('last'), { when })}</span>}
          </p>
        </div>
        <a class="button" href={card.href}>
          {s(given.kind)}
          <span class="visually-hidden">: {card.title}</span>
        </a>
      </section>
      <Due {...props} log={log} />
    </>
  );
}
