import { useEffect, useRef, useState } from 'preact/hooks';
import { longestPupil, type PupilFault, pupilFault, tidyPupil } from '@/core/classroom/pupil-name.ts';
import { lastPupil } from '@/storage/assignments.ts';
import type { Words } from './words.ts';

interface Props {
  readonly words: Words;
  readonly label: string;
  /** What stands in the field at first; without it the name this learner typed last. */
  readonly name?: string;
  /** Whether the field takes the focus when it comes. */
  readonly takesFocus?: boolean;
  readonly onName: (name: string) => void;
}

/** The one thing a pupil types about himself: a name or a number in the class list. */
export function NameForm({ words: { say }, label, name, takesFocus = false, onName }: Props) {
  const [typed, setTyped] = useState(() => name ?? lastPupil());
  const [fault, setFault] = useState<PupilFault>();
  const field = useRef<HTMLInputElement>(null);
  // One such form at a time stands on the page.
  const id = 'task-name';
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, []);
  const send = (event: Event) => {
    event.preventDefault();
    const tidy = tidyPupil(typed);
    const found = pupilFault(tidy);
    setFault(found);
    if (found === undefined) onName(tidy);
    else field.current?.focus();
  };
  return (
    <form class="task-stack" onSubmit={send} noValidate>
      <label class="task-label" for={id}>
        {say('take_label')}
      </label>
      <input
        id={id}
        ref={field}
        class="field"
        value={typed}
        // Longer than allowed, so that a long text is refused with a word instead of being cut in silence.
        maxLength={longestPupil * 4}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-hint ${id}-fault`}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <p id={`${id}-fault`} role="alert" class="task-fault">
        {fault && say(`name_fault_${fault}`)}
      </p>
      <p id={`${id}-hint`} class="soft">
        {say('take_hint')}
      </p>
      <button type="submit" class="button">
        {label}
      </button>
    </form>
  );
}
