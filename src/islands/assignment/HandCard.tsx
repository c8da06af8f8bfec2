import { useEffect, useRef, useState } from 'preact/hooks';
import type { Accepted } from '@/storage/assignments.ts';
import { doneOf } from './Kept.tsx';
import { NameForm } from './NameForm.tsx';
import { newSince } from './new-since.ts';
import { hashOf } from './place.ts';
import type { TaskProps } from './Task.tsx';

interface Props extends TaskProps {
  readonly mine: Accepted;
  readonly onName: (name: string) => void;
}

/** Under which name work is handed in, when it was last, what is new since, and the way to do it. */
export function HandCard(props: Props) {
  const { words, log, assignment, mine, onName } = props;
  const { say, count, moment } = words;
  const [isNaming, setNaming] = useState(false);
  const change = useRef<HTMLButtonElement>(null);
  const wasNaming = useRef(false);
  useEffect(() => {
    if (wasNaming.current && !isNaming) change.current?.focus();
    wasNaming.current = isNaming;
  }, [isNaming]);
  const last = mine.handedIn.at(-1);
  const done = doneOf(props, assignment);
  const fresh = newSince(log, assignment, last?.at ?? '');
  const isStuck = mine.stuck.length > 0;
  const isEmpty = last === undefined && fresh === 0 && !isStuck;
  return (
    <section class="card task-stack" aria-labelledby="task-hand">
      <h2 id="task-hand">{say('hand_title')}</h2>
      {isNaming ? (
        <NameForm
          words={words}
          label={say('save')}
          name={mine.pupil}
          takesFocus
          onName={(name) => {
            onName(name);
            setNaming(false);
          }}
        />
      ) : (
        <p>
          {say('name_is', { name: mine.pupil })}{' '}
          <button type="button" class="task-link" ref={change} onClick={() => setNaming(true)}>
            {say('name_change')}
          </button>
        </p>
      )}
      {last && (
        <p>
          {say('hand_last', { when: moment(last.at) })}
          <br />
          {fresh > 0 ? count('hand_new', fresh) : say('hand_new_none')}
        </p>
      )}
      {isEmpty ? (
        <p class="soft">{say('hand_none')}</p>
      ) : (
        <>
          {done && <p class="soft">{say(done.n < done.total ? 'hand_partial' : 'hand_whole')}</p>}
          <p>
            <a class="button" href={hashOf({ kind: 'hand-in', id: assignment.id })}>
              {say(last ? 'hand_again' : 'hand')}
            </a>
          </p>
        </>
      )}
    </section>
  );
}
