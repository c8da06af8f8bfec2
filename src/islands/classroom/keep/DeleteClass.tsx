import { useState } from 'preact/hooks';
import { listAssignments, listHandedIn, removeClass } from '@/storage/classroom/classroom.ts';
import { Ask } from '../frame/Ask.tsx';
import type { PartProps } from '../frame/part.ts';

/** Deletes the class with all that hangs on it, after saying what goes. */
export function DeleteClass({ klass, words: { say, number }, tell, goTo }: PartProps) {
  const [counts, setCounts] = useState<{ readonly assignments: string; readonly works: string }>();
  const [hasFailed, setFailed] = useState(false);
  const ask = async () => {
    const [assignments, works] = await Promise.all([listAssignments(klass.id), listHandedIn(klass.id)]);
    setCounts({ assignments: number(assignments.length), works: number(works.length) });
  };
  const remove = async () => {
    if (await removeClass(klass.id)) {
      tell(say('deleted', { name: klass.name }));
      goTo();
      return;
    }
    setCounts(undefined);
    setFailed(true);
  };
  return (
    <section class="room-stack" aria-labelledby="keep-delete">
      <h3 id="keep-delete">{say('delete_title')}</h3>
      <p>{say('delete_text')}</p>
      <p>
        <button type="button" class="button quiet danger" onClick={() => void ask()}>
          {say('delete_do')}
        </button>
      </p>
      <p role="alert" class="room-fault">
        {hasFailed && say('delete_failed')}
      </p>
      {counts && (
        <Ask
          title={say('delete_ask', { name: klass.name })}
          yes={say('delete_yes')}
          no={say('no')}
          isDanger
          onYes={() => void remove()}
          onNo={() => setCounts(undefined)}
        >
          <p>{say('delete_warn', counts)}</p>
          <p>{say('delete_copy_first')}</p>
        </Ask>
      )}
    </section>
  );
}
