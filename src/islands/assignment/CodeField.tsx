import { useState } from 'preact/hooks';
import { Scanner } from '../frame/Scanner.tsx';
import { useLive } from '../frame/use-live.ts';
import { openCode } from './open-code.ts';
import { hashOf } from './place.ts';
import type { Words } from './words.ts';

interface Props {
  readonly words: Words;
  readonly title: string;
}

/** A code by hand: pasted, or scanned by the camera. What is no assignment is said here; one that is opens. */
export function CodeField({ words, title }: Props) {
  const { say } = words;
  const [text, setText] = useState('');
  const [told, setTold] = useState('');
  const [isScanning, setScanning] = useState(false);
  const isLive = useLive();
  const take = async (from: string): Promise<boolean> => {
    const opened = await openCode(from);
    if (typeof opened === 'string') {
      setTold(say(`fault_${opened}`));
      return false;
    }
    location.hash = hashOf({ kind: 'code', text: opened.code });
    return true;
  };
  const open = (event: Event) => {
    event.preventDefault();
    if (text.trim() === '') return setTold(say('code_empty'));
    setTold(say('code_reading'));
    return void take(text);
  };
  const hear = async (seen: string) => {
    const isTaken = await take(seen);
    if (!isTaken) setTold(say('scan_junk'));
    return isTaken;
  };
  return (
    <section class="card task-code" aria-labelledby="task-code">
      <h2 id="task-code">{title}</h2>
      <form class="task-stack" onSubmit={open}>
        <label class="task-label" for="task-code-text">
          {say('code_label')}
        </label>
        <textarea
          id="task-code-text"
          class="field"
          rows={3}
          value={text}
          disabled={!isLive}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          aria-describedby="task-code-hint task-code-told"
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p id="task-code-hint" class="soft">
          {say('code_hint')}
        </p>
        <p id="task-code-told" role="status" class="task-told">
          {told}
        </p>
        <div class="task-ways">
          <button type="submit" class="button" disabled={!isLive}>
            {say('code_open')}
          </button>
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
      {isScanning && <Scanner words={words} hear={hear} />}
    </section>
  );
}
