import { useState } from 'preact/hooks';
import { longestStuck } from '@/core/classroom/told.ts';
import type { Words } from './words.ts';

interface Props {
  readonly words: Words;
  /** Of the field, one for each item of the page. */
  readonly id: string;
  /** Of the item, for those who hear the box without seeing where it stands. */
  readonly title: string;
  /** What the pupil wrote; undefined while no help is needed. */
  readonly text: string | undefined;
  readonly onText: (text: string | undefined) => void;
}

/** “I am stuck here”, with a sentence for those who want to say more. */
export function StuckField({ words: { say }, id, title, text, onText }: Props) {
  // What is kept is tidied; a space at the end must not be taken away while somebody types.
  const [typed, setTyped] = useState(text ?? '');
  return (
    <div class="task-stuck">
      <label class="task-check">
        <input
          type="checkbox"
          checked={text !== undefined}
          onChange={(event) => onText(event.currentTarget.checked ? typed : undefined)}
        />
        <span>
          {say('stuck')}
          <span class="visually-hidden">: {title}</span>
        </span>
      </label>
      {text !== undefined && (
        <>
          <label class="task-label" for={id}>
            {say('stuck_label')}
          </label>
          <input
            id={id}
            class="field"
            value={typed}
            maxLength={longestStuck}
            autocomplete="off"
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              onText(event.currentTarget.value);
            }}
          />
        </>
      )}
    </div>
  );
}
