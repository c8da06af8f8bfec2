import type { LessonEntry } from '../plan.ts';
import type { Reading } from './reading.ts';
import type { Words } from './words.ts';

interface Props {
  readonly reading: Reading;
  readonly words: Words;
}

/** What the card says: a line above, a lesson, where in it, and the button. */
interface Card {
  readonly kicker: string;
  readonly title: string;
  readonly place: string;
  readonly href: string;
  readonly button: string;
  readonly dye: string;
}

/** Whether anything was read or answered in a lesson: one that was only opened is yet to begin. */
function isBegun({ courses }: Reading, lesson: LessonEntry): boolean {
  const found = courses.flatMap(({ lessons }) => lessons).find(({ step }) => step.lesson === lesson);
  return found?.progress.status === 'started';
}

function cardOf({ reading, words: { say } }: Props): Card | undefined {
  const { offered, courses } = reading;
  if (offered.kind === 'done') return undefined;
  if (offered.kind === 'start') {
    const course = courses[0]?.course;
    const [lesson] = course?.lessons ?? [];
    if (course === undefined || lesson === undefined) return undefined;
    const { title: place, dye } = course;
    const { title, href } = lesson;
    return { kicker: say('next_start'), title, place, href, button: say('begin'), dye };
  }
  const { step, kind } = offered;
  const { lesson, course, href, section = '', question } = step;
  const inside =
    question === undefined
      ? say('next_section', { title: section })
      : say('next_question', { n: question, total: lesson.questions.length });
  return {
    kicker: say(`next_${kind}`),
    title: lesson.title,
    place: kind === 'next' ? course.title : inside,
    href,
    button: say(isBegun(reading, lesson) ? 'go_on' : 'begin'),
    dye: course.dye,
  };
}

/** The way on, which a returning learner wants first; nothing more once every lesson is completed. */
export function NextStep(props: Props) {
  const { say } = props.words;
  const card = cardOf(props);
  return (
    <section class="card mine-next" data-dye={card?.dye ?? 'indigo'} aria-labelledby="mine-next">
      <h2 id="mine-next">{card?.kicker ?? say('next_done')}</h2>
      {card === undefined ? (
        <>
          <p>{say('next_done_text')}</p>
          <a href="#mine-answers">{say('next_done_link')}</a>
        </>
      ) : (
        <>
          <p class="mine-next-title">{card.title}</p>
          <p class="soft">{card.place}</p>
          <a class="button" href={card.href}>
            {card.button}
            <span class="visually-hidden">: {card.title}</span>
          </a>
        </>
      )}
    </section>
  );
}
