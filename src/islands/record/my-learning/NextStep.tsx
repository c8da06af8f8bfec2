import type { Offer } from '../next-step.ts';
import type { CourseEntry } from '../plan.ts';
import type { Words } from './words.ts';

interface Props {
  readonly offered: Offer;
  readonly plan: readonly CourseEntry[];
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

function cardOf({ offered, plan, words: { say } }: Props): Card | undefined {
  if (offered.kind === 'done') return undefined;
  if (offered.kind === 'start') {
    const [course] = plan;
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
    button: say(kind === 'next' ? 'begin' : 'go_on'),
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
