import { useEffect, useState } from 'preact/hooks';
import type { Assignment } from '@/core/classroom/assignment.ts';
import type { Accepted } from '@/storage/assignments.ts';
import { CodeField } from './CodeField.tsx';
import type { Shared } from './Kept.tsx';
import { LazyHandIn } from './LazyHandIn.tsx';
import { type OpenedCode, type OpenFault, openCode } from './open-code.ts';
import type { Outside } from './outside.ts';
import { hashOf, type Place } from './place.ts';
import { Task } from './Task.tsx';

interface Props extends Shared {
  readonly place: Exclude<Place, { readonly kind: 'kept' }>;
  readonly outside: Outside;
  readonly classHref: string;
}

type Read = OpenedCode | OpenFault | 'gone' | undefined;

/** Whether two are the same assignment of the same class: an id alone anybody can copy. */
function isSame(one: Assignment, other: Assignment): boolean {
  return one.id === other.id && one.to.sign === other.to.sign && one.to.id === other.to.id;
}

/** One assignment: from the code in the address, or accepted before. */
export function Opened({ place, outside, classHref, ...shared }: Props) {
  const { words, accepted } = shared;
  const { say } = words;
  const [read, setRead] = useState<{ readonly text: string; readonly read: Read }>();
  const text = place.kind === 'code' ? place.text : '';
  useEffect(() => {
    if (text !== '') void openCode(text).then((opened) => setRead({ text, read: opened }));
  }, [text]);
  const byId = (id: string): Accepted | undefined => accepted.find(({ assignment }) => assignment.id === id);
  const known = place.kind === 'code' ? undefined : byId(place.id);
  const opened: Read =
    place.kind !== 'code' ? (known ?? 'gone') : read?.text === text ? read.read : undefined;
  const isCopied =
    typeof opened === 'object' &&
    accepted.some(
      ({ assignment }) => assignment.id === opened.assignment.id && !isSame(assignment, opened.assignment),
    );
  if (opened === undefined) return <p role="status">{say('code_reading')}</p>;
  // An id that is here already under another signature: somebody copied it.
  if (typeof opened === 'string' || isCopied)
    return (
      <div class="task-stack">
        <p class="note" role="alert">
          {say(`fault_${typeof opened === 'string' ? opened : 'forged'}`)}
        </p>
        <CodeField words={words} title={say('code_title')} />
        {accepted.length > 0 && (
          <p>
            <a href={hashOf({ kind: 'kept' })}>{say('all')}</a>
          </p>
        )}
      </div>
    );
  const { assignment, code } = opened;
  const mine = accepted.find((one) => isSame(one.assignment, assignment));
  const given = { ...shared, assignment, code, mine, outside };
  if (place.kind === 'hand-in' && mine?.pupil)
    return <LazyHandIn {...given} mine={mine} classHref={classHref} />;
  return <Task {...given} key={assignment.id} />;
}
