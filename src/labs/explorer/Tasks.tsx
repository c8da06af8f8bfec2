import { findTransaction } from '@/core/chain/explorer.ts';
import type { Task } from '@/core/scenario/scenario.ts';
import type { TaskOption } from '@/core/scenario/slices/answer.ts';
import { shortOf } from '../frame/Address.tsx';
import { myAddress } from '../frame/Balance.tsx';
import { sideOf } from '../frame/History.tsx';
import { type Kit, money, word } from '../frame/kit.ts';
import { LinkIcon } from '../frame/LinkIcon.tsx';

/** An option in words: a block, a sum, or a transaction as the list shows it. */
function optionText(kit: Kit, kind: Task['kind'], value: TaskOption['value']): string {
  if (kind === 'block') return word(kit, 'blockNumber', { n: value });
  if (kind === 'fee') return money(kit, String(value));
  const view = findTransaction(kit.view.state.chain, String(value));
  if (!view) return String(value);
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
}: {
  readonly kit: Kit;
  readonly task: Task;
  readonly number: number;
}) {
  const words = kit.texts.tasks.find(({ id }) => id === task.id);
  const given = lastAnswer(kit, task.id);
  const closed = given?.right === true;
  return (
    <li>
      <fieldset>
        <legend>
          <strong>{number}.</strong> {words?.text}
        </legend>
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
              {optionText(kit, task.kind, value)}
            </button>
          ))}
        </div>
      </fieldset>
      <div role="status">
        {given && (
          <p class={closed ? 'verdict' : 'verdict refused'}>
            <LinkIcon state={closed ? 'closed' : 'open'} />
            <span>{words?.reasons[String(given.option)]}</span>
          </p>
        )}
      </div>
    </li>
  );
}

/** The questions whose answers stand in the explorer; a miss gives its reason and may be tried again. */
export function Tasks({ kit }: { readonly kit: Kit }) {
  return (
    <section class="tasks">
      <h3>{word(kit, 'tasksTitle')}</h3>
      <ol>
        {kit.scenario.tasks.map((task, index) => (
          <Question key={task.id} kit={kit} task={task} number={index + 1} />
        ))}
      </ol>
    </section>
  );
}
