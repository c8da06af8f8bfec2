import type { PathWords } from './PathRoad.tsx';
import type { StepReading } from './road.ts';

interface Props extends PathWords {
  readonly reading: StepReading;
  /** From 1. */
  readonly number: number;
  /** Id of the lesson to go on with, where it is one of this step. */
  readonly next: string;
}

type Row = StepReading['lessons'][number];

function LessonRow({ lesson, progress, isNext, say }: Row & { isNext: boolean } & Pick<Props, 'say'>) {
  const { status } = progress;
  const state = status === 'completed' || status === 'started' ? status : '';
  const told = [
    say('minutes', { count: lesson.minutes }),
    ...(state === '' ? [] : [say(state)]),
    ...(isNext ? [say('next')] : []),
  ];
  return (
    <li class={state} aria-current={isNext ? 'step' : undefined}>
      <span class="path-link" aria-hidden="true" />
      <div>
        <a href={lesson.href}>{lesson.title}</a>
        <p class="soft">{told.join(' · ')}</p>
      </div>
    </li>
  );
}

function TestRow({ reading: { step, test }, say, percent }: Pick<Props, 'reading' | 'say' | 'percent'>) {
  if (step.test === undefined) return null;
  const { passed = false, at = '', share = 0 } = test ?? {};
  const told = at === '' ? '' : say(passed ? 'test_passed' : 'test_best', { score: percent(share) });
  return (
    <li class={passed ? 'path-test completed' : 'path-test'}>
      <span class="path-link" aria-hidden="true" />
      <div>
        <a href={step.test.href}>{say('test')}</a>
        <span class="visually-hidden">: {step.title}</span>
        <p class="soft">{told}</p>
      </div>
    </li>
  );
}

/** A step of a path: its course, its lessons as links of a chain, and the test where the course is taken whole. */
export function PathStep({ reading, number, next, say, percent }: Props) {
  const { step, lessons, completed } = reading;
  const counted = say('progress', { done: completed, total: lessons.length });
  return (
    <li class="path-step" data-dye={step.dye}>
      <h2>
        <span class="path-number">
          {say('step', { n: number })}
          {step.isWhole && ` · ${say('whole')}`}
        </span>
        <a href={step.href}>{step.title}</a>
      </h2>
      {step.note && <p class="path-note">{step.note}</p>}
      <p class="soft">{counted}</p>
      <ol class="path-lessons">
        {lessons.map((each) => (
          <LessonRow key={each.lesson.lesson} {...each} say={say} isNext={each.lesson.lesson === next} />
        ))}
        <TestRow {...{ reading, say, percent }} />
      </ol>
    </li>
  );
}
