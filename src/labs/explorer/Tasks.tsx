import { useEffect, useRef, useState } from 'preact/hooks';
import { findTransaction } from '@/core/chain/explorer.ts';
import type { Task } from '@/core/scenario/scenario.ts';
import type { TaskOption } from '@/core/scenario/slices/task-options.ts';
import { plural } from '@/i18n/plural.ts';
import { Address, shortOf } from '../frame/Address.tsx';
import { myAddress } from '../frame/Balance.tsx';
import { sideOf } from '../frame/History.tsx';
import { type Kit, money, told, word } from '../frame/kit.ts';
import { LinkIcon } from '../frame/LinkIcon.tsx';
import { sumOf } from './Lines.tsx';
import { HashLink, type Open } from './Links.tsx';
import { RealLinks } from './Real.tsx';

const sumKinds: readonly Task['kind'][] = ['fee', 'burned', 'tip', 'value'];

/** An option in words: a block, a sum, a status, or a transaction as the list shows it. */
function optionText(kit: Kit, kind: Task['kind'], value: TaskOption['value']): string {
  if (kind === 'block') return word(kit, 'blockNumber', { n: value });
  if (kind === 'status') return word(kit, `explorerStatus-${value}`);
  if (sumKinds.includes(kind)) return money(kit, String(value));
  const view = kind === 'transaction' ? findTransaction(kit.view.state.chain, String(value)) : null;
  if (!view) return String(value);
  if ('records' in kit.scenario.sections)
    return `${view.tx.hash.slice(0, 10)}…: ${sumOf(kit, view)}, ${word(kit, 'from')} ${shortOf(view.tx.from)}`;
  const { way, other } = sideOf(view, myAddress(kit));
  return `${word(kit, way === 'in' ? 'received' : 'sent')}: ${money(kit, view.tx.value, 4)}, ${word(kit, way === 'in' ? 'from' : 'to')} ${shortOf(other)}`;
}

/** The answer given last to a task, from the log. */
function lastAnswer({ view }: Kit, task: string) {
  return view.state.log.findLast(({ type, data }) => type === 'answered' && data.task === task)?.data;
}

function Question({
  kit,
  task,
  number,
  onOpen,
}: {
  readonly kit: Kit;
  readonly task: Task;
  readonly number: number;
  readonly onOpen?: Open;
}) {
  const words = kit.texts.tasks.find(({ id }) => id === task.id);
  const given = lastAnswer(kit, task.id);
  const closed = given?.right === true;
  const subject = kit.view.subjects[task.id];
  return (
    <li>
      <fieldset>
        <legend>
          <strong>{number}.</strong> {told(kit, words?.text ?? '')}
        </legend>
        {subject && onOpen && (
          <p>
            <HashLink hash={subject} onOpen={onOpen} />
          </p>
        )}
        {task.kind === 'choice' && task.real && onOpen && (
          <RealLinks kit={kit} heights={task.real} onOpen={onOpen} />
        )}
        <div class="choices">
          {kit.view.tasks[task.id]?.map(({ id, value }) => (
            <button
              key={id}
              type="button"
              class="button quiet"
              aria-pressed={given?.option === id}
              aria-disabled={closed}
              onClick={() => !closed && void kit.act({ t: 'answer', task: task.id, option: id })}
            >
              {task.kind === 'address' ? (
                <Address address={String(value)} />
              ) : (
                (words?.options[id] ?? optionText(kit, task.kind, value))
              )}
            </button>
          ))}
        </div>
      </fieldset>
      <div role="status">
        {given && (
          <p class={closed ? 'verdict' : 'verdict refused'}>
            <LinkIcon state={closed ? 'closed' : 'open'} />
            <span>{told(kit, words?.reasons[String(given.option)] ?? '')}</span>
          </p>
        )}
      </div>
    </li>
  );
}

/** The tasks of this run: those that the engine has choices for. */
function askedOf({ view, scenario }: Kit): readonly Task[] {
  return scenario.tasks.filter(({ id }) => view.tasks[id] !== undefined);
}

/** The questions whose answers stand in the explorer; a miss gives its reason and may be tried again. */
export function Tasks({ kit }: { readonly kit: Kit }) {
  const asked = askedOf(kit);
  if (asked.length === 0) return null;
  return (
    <section class="tasks">
      <h3>{plural(kit.strings, 'tasksTitle', asked.length, kit.locale)}</h3>
      <ol>
        {asked.map((task, index) => (
          <Question key={task.id} kit={kit} task={task} number={index + 1} />
        ))}
      </ol>
    </section>
  );
}

/** One question at a time, above the pages that answer it; the row of numbers goes to any other, and shows which are answered. */
export function OneByOne({ kit, onOpen }: { readonly kit: Kit; readonly onOpen: Open }) {
  const asked = askedOf(kit);
  const isRight = (task: Task) => lastAnswer(kit, task.id)?.right === true;
  const open = asked.findIndex((task) => !isRight(task));
  const [at, setAt] = useState(Math.max(open, 0));
  const place = useRef<HTMLElement>(null);
  const shown = useRef(at);
  useEffect(() => {
    if (shown.current !== at) place.current?.querySelector<HTMLElement>('h3')?.focus();
    shown.current = at;
  }, [at]);
  const task = asked[at];
  if (!task) return null;
  const next = asked.findIndex((other, index) => index !== at && !isRight(other));
  return (
    <section class="tasks one-by-one" ref={place}>
      <h3 tabIndex={-1}>{word(kit, 'taskOf', { n: at + 1, of: asked.length })}</h3>
      <ol class="task-row">
        {asked.map((other, index) => (
          <li key={other.id}>
            <button
              type="button"
              aria-current={index === at ? 'step' : undefined}
              onClick={() => setAt(index)}
            >
              {index + 1}
              <LinkIcon state={isRight(other) ? 'closed' : 'open'} />
              <span class="visually-hidden">{word(kit, isRight(other) ? 'taskDone' : 'taskOpen')}</span>
            </button>
          </li>
        ))}
      </ol>
      <ol start={at + 1}>
        <Question key={task.id} kit={kit} task={task} number={at + 1} onOpen={onOpen} />
      </ol>
      {isRight(task) && next >= 0 && (
        <button type="button" class="button" onClick={() => setAt(next)}>
          {word(kit, 'taskNext')}
        </button>
      )}
    </section>
  );
}
