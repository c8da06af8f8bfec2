import { useEffect, useRef, useState } from 'preact/hooks';
import { localDay } from '@/i18n/date.ts';
import { shortestPassphrase } from '@/sealing/backup.ts';
import { exportClass } from '@/storage/classroom/backup.ts';
import { fileName, giveFile } from '../frame/hand-out.ts';
import type { PartProps } from '../frame/part.ts';

type State = 'open' | 'busy' | 'fault_short' | 'fault_differs' | 'fault_copy';

/** Saves the whole class to a file that a password locks. */
export function Copy({ klass, words: { say, number }, place }: PartProps) {
  const [state, setState] = useState<State>('open');
  const [saved, setSaved] = useState('');
  const [isShown, setShown] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Who was sent here for the copy begins at it, after the heading of the place has had its turn.
    if (place[0] === 'copy') requestAnimationFrame(() => heading.current?.focus());
  }, [place[0]]);
  const save = async (form: HTMLFormElement) => {
    const data = new FormData(form);
    const [password, again] = [String(data.get('password')), String(data.get('again'))];
    const isShort = [...password.trim()].length < shortestPassphrase;
    if (isShort || password !== again) {
      setState(isShort ? 'fault_short' : 'fault_differs');
      form.querySelector<HTMLElement>(`[name=${isShort ? 'password' : 'again'}]`)?.focus();
      return;
    }
    setState('busy');
    try {
      const locked = await exportClass(klass.id, password);
      if (locked === undefined) throw new Error('The class is gone.');
      const name = `chynjyr-${fileName(klass.name)}-${localDay(new Date().toISOString())}.json`;
      giveFile(name, locked, 'application/json');
      form.reset();
      setSaved(name);
      setState('open');
    } catch {
      setState('fault_copy');
    }
  };
  return (
    <form
      class="card room-stack"
      autocomplete="off"
      aria-labelledby="keep-copy"
      onInput={() => {
        setState('open');
        setSaved('');
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (state !== 'busy') void save(event.currentTarget);
      }}
    >
      <h3 id="keep-copy" tabIndex={-1} ref={heading}>
        {say('copy_title')}
      </h3>
      <p>{say('copy_text')}</p>
      <p class="note">{say('copy_risk')}</p>
      <div>
        <label for="keep-password">{say('password', { count: number(shortestPassphrase) })}</label>
        <input
          id="keep-password"
          name="password"
          type={isShown ? 'text' : 'password'}
          class="field"
          autocomplete="new-password"
          aria-describedby="keep-password-hint"
          aria-invalid={state === 'fault_short'}
        />
        <p id="keep-password-hint" class="soft">
          {say('password_hint')}
        </p>
      </div>
      <div>
        <label for="keep-again">{say('password_again')}</label>
        <input
          id="keep-again"
          name="again"
          type={isShown ? 'text' : 'password'}
          class="field"
          autocomplete="new-password"
          aria-invalid={state === 'fault_differs'}
        />
      </div>
      <label class="room-check">
        <input type="checkbox" checked={isShown} onChange={() => setShown(!isShown)} />
        {say('show_password')}
      </label>
      <p role="alert" class="room-fault">
        {state.startsWith('fault') && say(state, { count: number(shortestPassphrase) })}
      </p>
      <p>
        <button type="submit" class="button">
          {say(state === 'busy' ? 'copying' : 'copy_do')}
        </button>
      </p>
      <p role="status">{saved && say('copied', { name: saved })}</p>
    </form>
  );
}
