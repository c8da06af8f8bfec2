import { useRef, useState } from 'preact/hooks';
import { type ClassImport, importClass } from '@/storage/classroom/backup.ts';
import { Heading } from '../frame/Heading.tsx';
import type { RoomProps } from '../frame/part.ts';
import { hashOf } from '../frame/place.ts';

/** The largest file that is looked into, in bytes. */
const largest = 48 * 1024 * 1024;

type Fault = Extract<ClassImport, { readonly type: 'fault' }>['code'] | 'file' | 'too-large';
type State = 'open' | 'busy' | `fault_${Fault}`;

/** Opens a copy of a class that was saved on this or another device. */
export function ImportClass({ words: { say }, shared, goTo, tell }: RoomProps) {
  const [file, setFile] = useState<File>();
  const [state, setState] = useState<State>('open');
  const [isShown, setShown] = useState(false);
  const password = useRef<HTMLInputElement>(null);
  const read = async (): Promise<State> => {
    if (file === undefined) return 'fault_file';
    if (file.size > largest) return 'fault_too-large';
    const became = await importClass(await file.text(), password.current?.value ?? '');
    if (became.type === 'fault') return `fault_${became.code}`;
    const { name, id } = became.class;
    const rest = became.refused > 0 ? [say('import_refused', { count: became.refused })] : [];
    tell([say('imported', { name }), ...rest].join(' '));
    goTo(id, 'desk');
    return 'open';
  };
  const open = async () => {
    setState('busy');
    // A file can be gone between being chosen and being read.
    const became = await read().catch((): State => 'fault_not-ours');
    setState(became);
    if (became === 'fault_wrong-passphrase') password.current?.focus();
  };
  return (
    <form
      class="room-part room-narrow"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (state !== 'busy') void open();
      }}
    >
      <div class="room-stack">
        <Heading text={say('import_title')} />
        <p>{say('import_text')}</p>
      </div>
      <div class="room-stack">
        <p>
          <label class="button quiet">
            {say('choose_file')}
            <input
              type="file"
              class="visually-hidden"
              accept=".json,application/json"
              onChange={({ currentTarget }) => {
                setState('open');
                setFile(currentTarget.files?.[0]);
              }}
            />
          </label>
        </p>
        <p role="status">{file && say('chosen', { name: file.name })}</p>
      </div>
      <div>
        <label for="copy-password">{say('password')}</label>
        <input
          id="copy-password"
          type={isShown ? 'text' : 'password'}
          class="field"
          ref={password}
          autocomplete="off"
        />
      </div>
      <label class="room-check">
        <input type="checkbox" checked={isShown} onChange={() => setShown(!isShown)} />
        {say('show_password')}
      </label>
      <p role="alert" class="room-fault">
        {state.startsWith('fault') && say(state)}
      </p>
      <div class="room-ways">
        <button type="submit" class="button">
          {say(state === 'busy' ? 'opening' : 'open_copy')}
        </button>
        <a class="button quiet" href={hashOf()}>
          {shared.say('cancel')}
        </a>
      </div>
    </form>
  );
}
