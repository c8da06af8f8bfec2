import { type Kit, word } from './kit.ts';
import { LinkIcon } from './LinkIcon.tsx';

/** The steps of the exercise as links of a chain. */
export function StepChain({ kit }: { readonly kit: Kit }) {
  const { texts, view } = kit;
  return (
    <ol class="step-chain" aria-label={word(kit, 'stepsName')}>
      {texts.steps.map(({ id, title }, index) => {
        const state = index < view.state.step ? 'closed' : index === view.state.step ? 'now' : 'open';
        return (
          <li key={id} class={state} aria-current={state === 'now' ? 'step' : undefined}>
            <LinkIcon state={state} />
            <span class="step-title">{title}</span>
            {state === 'closed' && <span class="visually-hidden"> ({word(kit, 'stepDone')})</span>}
          </li>
        );
      })}
    </ol>
  );
}
