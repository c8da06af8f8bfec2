import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClassPlan } from '@/core/classroom/class-plan.ts';
import { timeLeft } from '@/core/classroom/time-left.ts';
import type { Accepted } from '@/storage/assignments.ts';
import { loadSealing } from './ahead.ts';
import { type Collected, collect } from './collect.ts';
import { noteHandedIn } from './keep.ts';
import { hashOf } from './place.ts';
import type { TaskProps } from './Task.tsx';
import { Ways } from './Ways.tsx';
import { WhatGoes } from './WhatGoes.tsx';

/** What handing in gets. */
export interface HandInProps extends TaskProps {
  readonly mine: Accepted;
  readonly classHref: string;
}

type Step =
  | { readonly kind: 'collecting' | 'fault' | 'large' }
  | { readonly kind: 'shown'; readonly collected: Collected }
  | { readonly kind: 'sealed'; readonly collected: Collected; readonly code: string };

/** Handing in: first what will be sent, in words, then the ways to hand it over. */
export function HandIn(props: HandInProps & { readonly plan: ClassPlan }) {
  const { words, plan, assignment, mine, outside, classHref, onChange } = props;
  const { say } = words;
  const [step, setStep] = useState<Step>({ kind: 'collecting' });
  const title = useRef<HTMLHeadingElement>(null);
  const gather = () => {
    setStep({ kind: 'collecting' });
    const given = { assignment, pupil: mine.pupil, stuck: mine.stuck };
    collect(given, plan, outside.evidenceOf, words.locale).then(
      (collected) => setStep({ kind: 'shown', collected }),
      () => setStep({ kind: 'fault' }),
    );
  };
  useEffect(gather, []);
  // At every step the button that was pressed is gone.
  useEffect(() => title.current?.focus(), [step.kind]);
  const seal = async (collected: Collected) => {
    try {
      const { writeSubmissionCode } = await loadSealing();
      const code = await writeSubmissionCode(collected.submission, assignment.to);
      setStep({ kind: 'sealed', collected, code });
    } catch (error) {
      setStep({ kind: error instanceof RangeError ? 'large' : 'fault' });
    }
  };
  /** Something was done to hand it over; a second way for the same is no second time. */
  const handedOver = ({ submission: { id, at } }: Collected) => {
    if (mine.handedIn.some((one) => one.id === id)) return;
    noteHandedIn(assignment.id, { id, at });
    onChange();
  };
  const isLate = timeLeft(assignment.due, Date.now()).unit === 'late';
  return (
    <div class="task">
      <h2 tabIndex={-1} ref={title}>
        {say(step.kind === 'sealed' ? 'ways_title' : 'show_title')}
      </h2>
      {isLate && <p class="note">{say('left_late')}</p>}
      {step.kind === 'collecting' && <p role="status">{say('show_making')}</p>}
      {(step.kind === 'fault' || step.kind === 'large') && (
        <div class="task-stack">
          <p class="note" role="alert">
            {say(`hand_${step.kind}`)}
          </p>
          {step.kind === 'fault' && (
            <button type="button" class="button" onClick={gather}>
              {say('again')}
            </button>
          )}
        </div>
      )}
      {step.kind === 'shown' && (
        <>
          <WhatGoes {...props} collected={step.collected} />
          <button type="button" class="button task-main" onClick={() => void seal(step.collected)}>
            {say('make')}
          </button>
        </>
      )}
      {step.kind === 'sealed' && (
        <Ways
          words={words}
          className={assignment.className}
          code={step.code}
          link={`${classHref}#${step.code}`}
          id={step.collected.submission.id}
          onHandedOver={() => handedOver(step.collected)}
        />
      )}
      <p>
        <a class="task-far" href={hashOf({ kind: 'accepted', id: assignment.id })}>
          {say('back')}
        </a>
      </p>
    </div>
  );
}
