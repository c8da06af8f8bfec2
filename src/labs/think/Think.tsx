import type { Predicate } from '@/core/scenario/predicate.ts';
import type { Kit } from '../frame/kit.ts';
import { Messages } from '../frame/Messages.tsx';
import { OwnWords } from '../frame/OwnWords.tsx';
import { StepQuestions } from '../frame/StepQuestions.tsx';

/** What own words a condition asks for. */
function wordsIn(predicate: Predicate | null): string[] {
  if (predicate === null) return [];
  if (!('event' in predicate))
    return Object.values(predicate).flatMap((inside: Predicate | readonly Predicate[]) =>
      (Array.isArray(inside) ? inside : [inside]).flatMap(wordsIn),
    );
  const id = predicate.where?.id;
  return predicate.event === 'wrote' && typeof id === 'string' ? [id] : [];
}

/** A step of thought: what has been written to the learner, numbers to reckon, decisions with reasons, own words. All of it is named after the step. */
export function Think({ kit }: { readonly kit: Kit }) {
  const step = kit.scenario.steps[kit.view.state.step];
  if (!step) return null;
  return (
    <>
      <Messages kit={kit} />
      <StepQuestions kit={kit} />
      {wordsIn(step.done).map((id) => (
        <OwnWords key={id} kit={kit} id={id} />
      ))}
    </>
  );
}
