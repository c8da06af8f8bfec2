import type { Say } from './PathRoad.tsx';
import type { Road } from './road.ts';

interface Props {
  readonly road: Road;
  readonly say: Say;
  readonly reviewHref: string;
}

/** Where in the lesson one goes on; its course where it is still to begin. */
function placeOf({ next, isBegun }: Road, say: Say): string {
  if (next === undefined) return '';
  const { course, lesson, section = '', question } = next;
  if (question !== undefined) return say('question', { n: question, total: lesson.questions.length });
  const isTop = next.href === lesson.href;
  return !isBegun || isTop || section === '' ? course.title : say('section', { title: section });
}

/** The way on: the first lesson of the path that is not completed. It has the lines of the same card on the front page. */
export function NextLesson({ road, say, reviewHref }: Props) {
  const { next, isBegun } = road;
  const kind = next === undefined ? 'done' : isBegun ? 'go' : 'start';
  const title = next?.lesson.title ?? say('done_title');
  return (
    <section class="go-on no-print" data-dye={next?.course.dye ?? 'indigo'} aria-labelledby="path-next">
      <svg class="go-on-links" viewBox="0 0 96 40" aria-hidden="true">
        <rect x="3" y="8" width="50" height="24" rx="12" />
        <rect x="43" y="8" width="50" height="24" rx="12" class={kind === 'start' ? 'ahead' : ''} />
      </svg>
      <div class="go-on-words">
        <p class="go-on-kicker" id="path-next">
          {say(`${kind}_kicker`)}
        </p>
        <p class="go-on-title">{title}</p>
        <p class="soft">{placeOf(road, say)}</p>
      </div>
      <a class="button" href={next?.href ?? reviewHref}>
        {say(kind)}
        <span class="visually-hidden">: {title}</span>
      </a>
    </section>
  );
}
