import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClassPlan } from '@/core/classroom/class-plan.ts';
import { findItem, progressIn } from '@/core/classroom/item-progress.ts';
import type { Log } from '@/core/record/merge.ts';
import type { Accepted } from '@/storage/assignments.ts';
import { CodeField } from './CodeField.tsx';
import { drop } from './keep.ts';
import { hashOf } from './place.ts';
import type { Words } from './words.ts';

/** What every screen of this page gets. */
export interface Shared {
  readonly words: Words;
  readonly log: Log;
  /** Undefined while it has not come. */
  readonly plan: ClassPlan | undefined;
  readonly accepted: readonly Accepted[];
  /** Something about the accepted ones was kept. */
  readonly onChange: () => void;
}

/** How many items of an assignment are done, as far as the site still has them. */
export function doneOf({ log, plan }: Shared, { items, pass, tries }: Accepted['assignment']) {
  if (plan === undefined) return undefined;
  const progress = progressIn(log, { pass, tries });
  const states = items.flatMap((item) => findItem(plan, item) ?? []).map((found) => progress(found).state);
  return { n: states.filter((state) => state === 'done' || state === 'passed').length, total: states.length };
}

function Row({ one, onDrop, ...shared }: Shared & { readonly one: Accepted; readonly onDrop: () => void }) {
  const { say, moment } = shared.words;
  const { assignment, handedIn } = one;
  const [isAsking, setAsking] = useState<boolean>();
  const button = useRef<HTMLButtonElement>(null);
  // The button that was pressed gives way to another.
  useEffect(() => {
    if (isAsking !== undefined) button.current?.focus();
  }, [isAsking]);
  const done = doneOf(shared, assignment);
  const last = handedIn.at(-1);
  const { className } = assignment;
  return (
    <li class="card task-kept">
      <h3>
        <a href={hashOf({ kind: 'accepted', id: assignment.id })}>
          {className ? say('title_class', { name: className }) : say('title')}
        </a>
      </h3>
      {assignment.from && <p>{say('from', { name: assignment.from })}</p>}
      <p>{assignment.due ? say('kept_due', { when: moment(assignment.due) }) : say('kept_no_due')}</p>
      {done && <p>{say('kept_done', done)}</p>}
      <p class="soft">{last ? say('kept_handed', { when: moment(last.at) }) : say('kept_not_handed')}</p>
      {isAsking ? (
        <div class="task-stack">
          <p>{say('kept_drop_ask')}</p>
          <div class="task-ways">
            <button type="button" class="button quiet danger" onClick={onDrop}>
              {say('yes')}
            </button>
            <button type="button" class="button quiet" ref={button} onClick={() => setAsking(false)}>
              {say('cancel')}
            </button>
          </div>
        </div>
      ) : (
        <button type="button" class="task-link" ref={button} onClick={() => setAsking(true)}>
          {say('kept_drop')}
        </button>
      )}
    </li>
  );
}

/** The assignments this learner accepted, or what to do to get one; and the field for a code. */
export function Kept(shared: Shared) {
  const { words, accepted, onChange } = shared;
  const { say } = words;
  const [told, setTold] = useState('');
  const title = useRef<HTMLHeadingElement>(null);
  const remove = (id: string) => {
    drop(id);
    onChange();
    setTold(say('kept_dropped'));
    title.current?.focus();
  };
  const isEmpty = accepted.length === 0;
  return (
    <div class="task-stack">
      <p role="status">{told}</p>
      <section class={isEmpty ? 'card task-empty' : 'task-stack'} aria-labelledby="task-kept">
        <h2 id="task-kept" tabIndex={-1} ref={title}>
          {say(isEmpty ? 'empty_title' : 'kept_title')}
        </h2>
        {isEmpty ? (
          <p>{say('empty_text')}</p>
        ) : (
          <ul class="task-list">
            {accepted.map((one) => (
              <Row {...shared} key={one.assignment.id} one={one} onDrop={() => remove(one.assignment.id)} />
            ))}
          </ul>
        )}
      </section>
      <CodeField words={words} title={say(isEmpty ? 'code_title' : 'code_title_more')} />
    </div>
  );
}
