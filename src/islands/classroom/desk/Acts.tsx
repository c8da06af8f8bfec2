import { useState } from 'preact/hooks';
import type { AssignmentProps } from './AssignmentPage.tsx';
import { setClosed } from './use-assignments.ts';

/** What else can be done with an assignment: one like it, for this class or another; closing it. */
export function Acts({ kept, klass, classes, words: { say }, goTo }: AssignmentProps) {
  const { assignment, isClosed } = kept;
  const [target, setTarget] = useState(klass.id);
  return (
    <section class="room-stack" aria-labelledby="desk-acts">
      <h3 id="desk-acts">{say('acts_title')}</h3>
      <div class="desk-acts">
        <form
          class="card room-stack"
          onSubmit={(event) => {
            event.preventDefault();
            goTo(target, 'desk', 'new', 'like', klass.id, assignment.id);
          }}
        >
          <h4>{say('again')}</h4>
          <label for="desk-target">{say('again_for')}</label>
          <select
            id="desk-target"
            class="field"
            value={target}
            onChange={({ currentTarget }) => setTarget(currentTarget.value)}
          >
            {classes.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
          <p>
            <button type="submit" class="button quiet">
              {say('again_do')}
            </button>
          </p>
        </form>
        <div class="card room-stack">
          <h4>{say(isClosed ? 'reopen' : 'close')}</h4>
          <p>{say('close_text')}</p>
          <p>
            <button
              type="button"
              class="button quiet"
              onClick={() => void setClosed(klass.id, assignment.id, !isClosed)}
            >
              {say(isClosed ? 'reopen' : 'close')}
            </button>
          </p>
        </div>
      </div>
    </section>
  );
}
