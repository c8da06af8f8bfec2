import { useEffect, useRef, useState } from 'preact/hooks';
import type { Assignment } from '@/core/classroom/assignment.ts';
import { timeLeft } from '@/core/classroom/time-left.ts';
import type { Accepted } from '@/storage/assignments.ts';
import { fetchHandIn } from './ahead.ts';
import { HandCard } from './HandCard.tsx';
import { Items } from './Items.tsx';
import { doneOf, type Shared } from './Kept.tsx';
import { accept, rename } from './keep.ts';
import { NameForm } from './NameForm.tsx';
import type { Outside } from './outside.ts';
import { hashOf } from './place.ts';

/** What the screens of one assignment get. */
export interface TaskProps extends Shared {
  readonly assignment: Assignment;
  readonly code: string;
  /** Absent until the pupil accepts it. */
  readonly mine: Accepted | undefined;
  readonly outside: Outside;
}

/** The time now, anew each minute, so that what is left is true on a page left open. */
function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** When it is to be handed in, and how long is left. */
export function Due({
  words: { say, count, moment },
  due,
}: {
  readonly words: Shared['words'];
  readonly due: string;
}) {
  const left = timeLeft(due, useNow());
  if (left.unit === 'none') return <p>{say('due_none')}</p>;
  return (
    <div class="task-due">
      <p class="soft">{say('due')}</p>
      <p class="task-when">{moment(due)}</p>
      <p>{'count' in left ? count(`left_${left.unit}`, left.count) : say('left_late')}</p>
    </div>
  );
}

function triesInWords(tries: number, { say }: Shared['words']): string {
  if (tries === 0) return say('tries_all');
  return tries === 1 ? say('tries_only') : say('tries_first', { count: tries });
}

function Facts(props: TaskProps) {
  const { words, assignment } = props;
  const { say, percent } = words;
  const done = doneOf(props, assignment);
  const hasCases = assignment.items.some(({ kind }) => kind !== 'lesson');
  return (
    <dl class="task-facts">
      {done && (
        <div>
          <dt>{say('done')}</dt>
          <dd>{say('done_of', done)}</dd>
        </div>
      )}
      <div>
        <dt>{say('pass')}</dt>
        <dd>{percent(assignment.pass / 100)}</dd>
      </div>
      <div>
        <dt>{say('tries')}</dt>
        <dd>{triesInWords(assignment.tries, words)}</dd>
      </div>
      {hasCases && (
        <div>
          <dt>{say('seeds')}</dt>
          <dd>{say(`seeds_${assignment.seeds}`)}</dd>
        </div>
      )}
    </dl>
  );
}

/** An assignment: what is to be done by when, accepting it, each item with the pupil's own progress, and the way to hand it in. */
export function Task(props: TaskProps) {
  const { words, assignment, code, mine, accepted, onChange } = props;
  const { say } = words;
  const [told, setTold] = useState('');
  const title = useRef<HTMLHeadingElement>(null);
  const { plan, outside } = props;
  const isMine = mine !== undefined;
  useEffect(
    () => (plan && isMine ? fetchHandIn(assignment, plan, outside, words.locale) : undefined),
    [plan, isMine],
  );
  const take = (name: string) => {
    const isKept = accept(assignment, code, name);
    onChange();
    setTold(say(isKept ? 'taken_note' : 'not_kept'));
    // The code need not stand in the address any more, where it would be read aloud and copied by mistake.
    if (isKept) location.replace(hashOf({ kind: 'accepted', id: assignment.id }));
    title.current?.focus();
  };
  const change = (name: string) => {
    rename(assignment.id, name);
    onChange();
    setTold(say('name_changed'));
  };
  const { className, from, note, due } = assignment;
  return (
    <div class="task">
      <section class="card task-head" aria-labelledby="task-title">
        <h2 id="task-title" tabIndex={-1} ref={title}>
          {className ? say('title_class', { name: className }) : say('title')}
        </h2>
        {from && <p>{say('from', { name: from })}</p>}
        <Due words={words} due={due} />
        {note && (
          <div class="task-note">
            <p class="soft">{say('note')}</p>
            <p class="task-lines">{note}</p>
          </div>
        )}
        <Facts {...props} />
      </section>
      <p role="status" class="task-told">
        {told}
      </p>
      {mine === undefined && (
        <section class="card task-stack" aria-labelledby="task-take">
          <h2 id="task-take">{say('take_title')}</h2>
          <NameForm words={words} label={say('take')} onName={take} />
        </section>
      )}
      <Items {...props} />
      {mine !== undefined && <HandCard {...props} mine={mine} onName={change} />}
      {accepted.length > (mine === undefined ? 0 : 1) && (
        <p>
          <a class="task-far" href={hashOf({ kind: 'kept' })}>
            {say('all')}
          </a>
        </p>
      )}
    </div>
  );
}
