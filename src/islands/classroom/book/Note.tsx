import { useState } from 'preact/hooks';
import type { Words } from '../frame/words.ts';

interface Props {
  readonly label: string;
  readonly text: string;
  readonly words: Words;
  readonly save: (text: string) => void;
}

/** A comment of the teacher, kept when the field is left. */
export function Note({ label, text, words: { say }, save }: Props) {
  const [told, setTold] = useState('');
  return (
    <div class="book-note">
      <label>
        <span>{label}</span>
        <textarea
          class="field"
          rows={2}
          maxLength={2000}
          defaultValue={text}
          onChange={({ currentTarget }) => {
            if (currentTarget.value.trim() === text) return;
            save(currentTarget.value);
            setTold(say('note_kept'));
          }}
        />
      </label>
      <p role="status" class="soft">
        {told}
      </p>
    </div>
  );
}
