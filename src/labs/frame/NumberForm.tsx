import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type Kit, word } from './kit.ts';
import { LinkIcon } from './LinkIcon.tsx';

interface Props<Value> {
  readonly kit: Kit;
  readonly label: ComponentChildren;
  /** What is counted, said behind the field. */
  readonly unit?: string | undefined;
  /** What stands in the field at first; and what stands there once it was right, if it is written otherwise than typed. */
  readonly typed?: string;
  readonly kept?: string | undefined;
  readonly name?: string;
  readonly className?: string;
  /** The word on the button. */
  readonly button?: string;
  /** Reads what was typed; null when it is no answer. */
  readonly read: (text: string) => Value | null;
  /** The last answer: whether it was right, and what is said to it. */
  readonly given: { readonly right: boolean; readonly said: ComponentChildren } | null;
  readonly onAnswer: (value: Value) => Promise<unknown>;
}

/** A number asked for and typed: what is no number is told at once, a miss gets its reason and may be tried again, a right one stays. */
export function NumberForm<Value>(props: Props<Value>) {
  const { kit, label, unit, kept, name, className = '', button = word(kit, 'numberCheck'), given } = props;
  const [typed, setTyped] = useState(props.typed ?? '');
  const [problem, setProblem] = useState(false);
  const right = given?.right === true;
  const answer = async (event: Event) => {
    event.preventDefault();
    const value = props.read(typed);
    setProblem(value === null);
    // The button goes when the answer is right; the focus stays with the number.
    (event.currentTarget as HTMLFormElement).querySelector('input')?.focus();
    if (value !== null && !right) await props.onAnswer(value);
  };
  return (
    <form class={`stack number-task ${className}`} onSubmit={(event) => void answer(event)}>
      <label>
        {label}
        <span class="number-field">
          <input
            class="field"
            inputMode="decimal"
            autocomplete="off"
            name={name}
            value={right && kept !== undefined ? kept : typed}
            readOnly={right}
            aria-invalid={problem}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          {unit && <span>{unit}</span>}
        </span>
      </label>
      {!right && (
        <button type="submit" class="button quiet">
          {button}
        </button>
      )}
      <div role="status">
        {problem && <p class="problem">{word(kit, 'numberNone')}</p>}
        {given && !problem && (
          <p class={right ? 'verdict' : 'verdict refused'}>
            <LinkIcon state={right ? 'closed' : 'open'} />
            <span>{given.said}</span>
          </p>
        )}
      </div>
    </form>
  );
}
