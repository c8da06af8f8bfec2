import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Scanner } from './Scanner.tsx';
import { useLive } from './use-live.ts';
import type { Words } from './words.ts';

interface Props {
  /** With what the scanner says, and `scan_open`, `scan_close`. */
  readonly words: Words;
  /** What the ids of its parts begin with. */
  readonly id: string;
  /** What the names of its styles begin with: those of the page it stands on. */
  readonly look: string;
  readonly label: string;
  readonly hint: string;
  readonly submit: string;
  /** What became of the last code, in words. */
  readonly told: string;
  /** Takes what was pasted, '' too; true when it was a code that opens. */
  readonly open: (text: string) => Promise<boolean>;
  /** Takes what the camera saw, likewise. */
  readonly hear: (seen: string) => Promise<boolean>;
  /** Other ways for a code to come, between the button and the camera. */
  readonly children?: ComponentChildren;
}

/** A code that comes by hand: pasted into a field, or seen by the camera. Asleep until the page is awake. */
export function CodeForm({ words, id, look, label, hint, submit, told, open, hear, children }: Props) {
  const { say } = words;
  const [text, setText] = useState('');
  const [isScanning, setScanning] = useState(false);
  const isLive = useLive();
  const send = async (event: Event) => {
    event.preventDefault();
    if (await open(text.trim() === '' ? '' : text)) setText('');
  };
  const seen = async (code: string) => {
    const isTaken = await hear(code);
    if (isTaken) setScanning(false);
    return isTaken;
  };
  return (
    <>
      <form class={`${look}-stack`} onSubmit={(event) => void send(event)}>
        <label class={`${look}-label`} for={`${id}-text`}>
          {label}
        </label>
        <textarea
          id={`${id}-text`}
          class="field"
          rows={3}
          value={text}
          disabled={!isLive}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          aria-describedby={`${id}-hint ${id}-told`}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p id={`${id}-hint`} class="soft">
          {hint}
        </p>
        <p id={`${id}-told`} role="status" class={`${look}-told`}>
          {told}
        </p>
        <div class={`${look}-ways`}>
          <button type="submit" class="button" disabled={!isLive}>
            {submit}
          </button>
          {children}
          <button
            type="button"
            class="button quiet"
            aria-expanded={isScanning}
            onClick={() => setScanning(!isScanning)}
          >
            {say(isScanning ? 'scan_close' : 'scan_open')}
          </button>
        </div>
      </form>
      {isScanning && <Scanner words={words} hear={seen} />}
    </>
  );
}
