import { Decision } from './Decision.tsx';
import type { Kit } from './kit.ts';
import { NumberTask } from './NumberTask.tsx';

/** The numbers to reckon and the decisions of the step at hand: those named like it, or beginning with its name and a hyphen. */
export function StepQuestions({ kit }: { readonly kit: Kit }) {
  const step = kit.scenario.steps[kit.view.state.step]?.id ?? '';
  const isHere = (id: string) => id === step || id.startsWith(`${step}-`);
  return (
    <>
      {kit.scenario.tasks
        .filter(({ id, kind }) => kind === 'number' && isHere(id))
        .map(({ id }) => (
          <NumberTask key={id} kit={kit} id={id} />
        ))}
      {kit.scenario.decisions
        .filter(({ id }) => isHere(id))
        .map(({ id }) => (
          <Decision key={id} kit={kit} id={id} />
        ))}
    </>
  );
}
