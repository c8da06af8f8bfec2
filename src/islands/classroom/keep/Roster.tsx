import { useState } from 'preact/hooks';
import { type ReadRoster, readRoster, writeRoster } from '@/core/classroom/roster.ts';
import { makeId } from '@/sealing/keys.ts';
import { putClass } from '@/storage/classroom/classroom.ts';
import type { PartProps } from '../frame/part.ts';

/** The list of the class as text: pasted, mended and saved in one field. */
export function Roster({ klass, words: { say, number }, shared }: PartProps) {
  const [text, setText] = useState<string>();
  const [read, setRead] = useState<ReadRoster | 'failed'>();
  const save = async () => {
    const found = readRoster(text ?? writeRoster(klass.roster), klass.roster, makeId);
    const health = await putClass({ ...klass, roster: found.roster }).catch(() => 'memory');
    const isKept = health === 'kept' || health === 'damaged';
    // What was typed stays in the field until it is kept.
    if (isKept) setText(undefined);
    setRead(isKept ? found : 'failed');
  };
  return (
    <form
      class="card room-stack"
      autocomplete="off"
      aria-labelledby="keep-roster"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h3 id="keep-roster">{say('roster_title')}</h3>
      <p>{say('roster_text')}</p>
      <div>
        <label for="keep-list">{say('roster_label')}</label>
        <textarea
          id="keep-list"
          class="field"
          rows={Math.min(16, Math.max(5, klass.roster.length + 1))}
          value={text ?? writeRoster(klass.roster)}
          spellcheck={false}
          aria-describedby="keep-list-hint"
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
            setRead(undefined);
          }}
        />
        <p id="keep-list-hint" class="soft">
          {say('roster_hint')}
        </p>
      </div>
      <p>
        <button type="submit" class="button quiet">
          {shared.say('save')}
        </button>
      </p>
      <div role="status" class="room-stack">
        {typeof read === 'object' && (
          <>
            <p>{say('roster_saved', { count: number(read.roster.length) })}</p>
            {read.twice.length > 0 && <p>{say('roster_twice', { names: read.twice.join(', ') })}</p>}
            {read.over > 0 && <p>{say('roster_over', { count: number(read.over) })}</p>}
          </>
        )}
      </div>
      <p role="alert" class="room-fault">
        {read === 'failed' && say('save_failed')}
      </p>
    </form>
  );
}
