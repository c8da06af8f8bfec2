import { useState } from 'preact/hooks';
import { keptCredentials } from '@/storage/credentials.ts';
import { Scanner } from '../frame/Scanner.tsx';
import { useLive } from '../frame/use-live.ts';
import type { Words } from './words.ts';

interface Props {
  readonly words: Words;
  /** Whether a certificate is shown already. */
  readonly isMore: boolean;
  readonly told: string;
  readonly onTell: (sentence: string) => void;
  readonly open: (text: string) => Promise<boolean>;
  readonly onTry: () => void;
}

/** The largest file that is looked into, in bytes. */
const largest = 4_000_000;

/** The ways in which a certificate or a list comes to this page: pasted, as a file, by the camera; the learner's own; a sample. */
export function Bring({ words, isMore, told, onTell, open, onTry }: Props) {
  const { say, number } = words;
  const [text, setText] = useState('');
  const [isScanning, setScanning] = useState(false);
  const isLive = useLive();
  const own = keptCredentials();
  const submit = async (event: Event) => {
    event.preventDefault();
    if (text.trim() === '') return onTell(say('bring_empty'));
    if (await open(text)) setText('');
  };
  const choose = async (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    const [file] = input.files ?? [];
    input.value = '';
    if (file === undefined) return;
    const content = file.size > largest ? undefined : await file.text().catch(() => undefined);
    if (content === undefined) onTell(say('fault_unreadable'));
    else await open(content);
  };
  const hear = async (seen: string) => {
    const isTaken = await open(seen);
    if (isTaken) setScanning(false);
    return isTaken;
  };
  return (
    <section class="card verify-stack" aria-labelledby="verify-bring">
      <h2 id="verify-bring">{say(isMore ? 'bring_more' : 'bring')}</h2>
      <form class="verify-stack" onSubmit={(event) => void submit(event)}>
        <label class="verify-label" for="verify-text">
          {say('bring_label')}
        </label>
        <textarea
          id="verify-text"
          class="field"
          rows={3}
          value={text}
          disabled={!isLive}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          aria-describedby="verify-hint verify-told"
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p id="verify-hint" class="soft">
          {say('bring_hint')}
        </p>
        <p id="verify-told" role="status" class="verify-told">
          {told}
        </p>
        <div class="verify-ways">
          <button type="submit" class="button" disabled={!isLive}>
            {say('check')}
          </button>
          <label class="button quiet">
            {say('file')}
            <input
              type="file"
              class="visually-hidden"
              accept=".json,.jwt,.txt,application/json,text/plain"
              onChange={(event) => void choose(event)}
            />
          </label>
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
      {own.length > 0 && (
        <ul class="verify-own">
          {own.map((code, at) => (
            <li key={code}>
              <a href={`#${code}`}>{say('own_link', { n: number(at + 1) })}</a>
            </li>
          ))}
        </ul>
      )}
      <p>{say('sample_text')}</p>
      <p>
        <button type="button" class="button quiet" onClick={onTry}>
          {say(own.length > 0 ? 'try_own' : 'try_sample')}
        </button>
      </p>
    </section>
  );
}
