import { useState } from 'preact/hooks';
import type { Words } from '../review/words.ts';

interface Props {
  /** How many questions are still open. */
  readonly open: number;
  readonly words: Words;
  readonly onStop: () => void;
}

/** The way out of a test before its end; what it costs is said before it is done. */
export function Stop({ open, words: { say, count }, onStop }: Props) {
  const [isPressed, setPressed] = useState(false);
  return (
    <details class="test-stop no-print">
      <summary>{say('stop_title')}</summary>
      <p>{count('stop_text', open)}</p>
      <button
        type="button"
        class="button quiet"
        disabled={isPressed}
        onClick={() => {
          setPressed(true);
          onStop();
        }}
      >
        {say('stop_do')}
      </button>
    </details>
  );
}
