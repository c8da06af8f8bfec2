import { useState } from 'preact/hooks';
import { type Kit, refusal, refusedCode, word } from '../frame/kit.ts';
import { typedSom } from './view.ts';

interface Props {
  readonly kit: Kit;
  readonly name: string;
  readonly label: string;
  readonly button: string;
  readonly quiet?: boolean;
  /** The action for a sum in tyiyn. */
  readonly action: (sum: string) => { readonly t: string; readonly [field: string]: string | boolean };
  /** What is said when it was done. */
  readonly done: string;
}

/** A sum in som and what to do with it; what is refused is said below. */
export function SumForm({ kit, name, label, button, quiet, action, done }: Props) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const send = async (event: Event) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const sum = typedSom(typed);
    const code = sum === null ? null : refusedCode(await kit.act(action(sum)));
    setProblem(sum === null ? word(kit, 'numberNone') : code ? refusal(kit, code) : '');
    if (sum === null || code) return form.querySelector('input')?.focus();
    setTyped('');
    kit.say(done);
  };
  return (
    <form class="som-form" onSubmit={(event) => void send(event)}>
      <label>
        {label}
        <input
          class="field"
          inputMode="decimal"
          autocomplete="off"
          name={name}
          value={typed}
          aria-invalid={problem !== ''}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class={quiet ? 'button quiet' : 'button'}>
        {button}
      </button>
      <p role="status" class="problem">
        {problem}
      </p>
    </form>
  );
}
