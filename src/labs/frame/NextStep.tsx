import { useEffect, useState } from 'preact/hooks';
import { type Kit, refusal, refusedCode, word } from './kit.ts';

/** On to the next step. Pressed too early it says what is missing instead of standing there dead. */
export function NextStep({ kit }: { readonly kit: Kit }) {
  const { step } = kit.view.state;
  const [problem, setProblem] = useState('');
  useEffect(() => setProblem(''), [step, kit.view.done]);
  if (step + 1 >= kit.scenario.steps.length) return null;
  const next = async () => {
    const code = refusedCode(await kit.act({ t: 'step.next' }));
    if (code) setProblem(refusal(kit, code));
  };
  return (
    <div class="next-step">
      <p role="status">{problem || (kit.view.done ? word(kit, 'stepReady') : '')}</p>
      <button type="button" class={kit.view.done ? 'button' : 'button quiet'} onClick={() => void next()}>
        {word(kit, 'next')}
      </button>
    </div>
  );
}
