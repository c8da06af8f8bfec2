import type { Words } from '../frame/words.ts';
import type { Entry } from './entry.ts';

interface Props {
  readonly entries: readonly Entry[];
  readonly words: Words;
  readonly edit: (entry: Entry) => void;
  readonly remove: (entry: Entry) => void;
  readonly save: () => void;
}

/** Who was entered, with points, before it is saved. */
export function Entered({ entries, words: { say, number }, edit, remove, save }: Props) {
  return (
    <section class="room-stack" aria-labelledby="paper-entered">
      <h3 id="paper-entered" tabIndex={-1}>
        {say('entered')}
      </h3>
      {entries.length === 0 && <p class="soft">{say('entered_none')}</p>}
      {entries.length > 0 && (
        <>
          <ol class="paper-entered">
            {entries.map((entry) => {
              const { pupil, variant, line, reading } = entry;
              const unread = reading.questions.filter(
                ({ state }) => state !== 'points' && state !== 'blank',
              ).length;
              return (
                <li key={entry.id}>
                  <span class="paper-who">
                    <b>{pupil}</b>
                    <span class="soft">
                      {variant} · <span class="mono">{line}</span>
                    </span>
                    {unread > 0 && <span class="room-fault">{say('uncounted', { count: unread })}</span>}
                  </span>
                  <b class="paper-points">
                    {number(reading.earned)} / {number(reading.total)}
                  </b>
                  <span class="room-ways">
                    <button
                      type="button"
                      class="button quiet"
                      aria-label={say('edit', { pupil })}
                      onClick={() => edit(entry)}
                    >
                      {say('edit_word')}
                    </button>
                    <button
                      type="button"
                      class="button quiet"
                      aria-label={say('remove', { pupil })}
                      onClick={() => remove(entry)}
                    >
                      {say('remove_word')}
                    </button>
                  </span>
                </li>
              );
            })}
          </ol>
          <p>
            <button type="button" class="button" onClick={save}>
              {say('save')}
            </button>
          </p>
        </>
      )}
    </section>
  );
}
