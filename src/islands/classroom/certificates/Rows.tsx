import type { Words } from '../frame/words.ts';
import type { Candidate } from './diploma-of.ts';

interface Props {
  readonly rows: readonly Candidate[];
  readonly words: Words;
  readonly change: (key: string, changed: Partial<Candidate>) => void;
  readonly onAdd: () => void;
}

/** Who gets a certificate: each with a tick, the name as it will stand, and the result. Another name must be confirmed anew. */
export function Rows({ rows, words: { say }, change, onAdd }: Props) {
  return (
    <fieldset class="certificates-rows">
      <legend>{say('who')}</legend>
      {rows.length === 0 && <p class="soft">{say('who_none')}</p>}
      {rows.map(({ key, name, percent, picked }, at) => (
        <div key={key} class="certificates-row">
          <input
            type="checkbox"
            aria-label={say('pick', { name: name || String(at + 1) })}
            checked={picked}
            onChange={(event) => change(key, { picked: event.currentTarget.checked })}
          />
          <input
            class="field"
            aria-label={say('name', { n: at + 1 })}
            value={name}
            maxLength={120}
            autocomplete="off"
            onInput={(event) =>
              change(key, { name: event.currentTarget.value, picked: true, confirmed: false })
            }
          />
          <span class="certificates-percent">
            <input
              class="field"
              aria-label={say('percent', { name: name || String(at + 1) })}
              value={percent}
              inputMode="numeric"
              maxLength={4}
              autocomplete="off"
              onInput={(event) => change(key, { percent: event.currentTarget.value })}
            />
            %
          </span>
        </div>
      ))}
      <p>
        <button type="button" class="button quiet" onClick={onAdd}>
          {say('add')}
        </button>
      </p>
    </fieldset>
  );
}
