import { useRef, useState } from 'preact/hooks';
import type { Task } from '@/core/scenario/scenario.ts';
import { type Kit, told, word } from '../frame/kit.ts';
import { LinkIcon } from '../frame/LinkIcon.tsx';
import { figure, type Line, lineOf, outOf, planOf } from './pool.ts';

/** The four numbers of a line, the last two only when they are known. */
export function Figures({
  kit,
  line,
  known,
}: {
  readonly kit: Kit;
  readonly line: Line;
  readonly known: boolean;
}) {
  const { give, take } = planOf(kit);
  const out = outOf(line);
  const cells = [
    ['bowls-in', `${figure(kit, line.paid)} ${give.symbol}`],
    ['bowls-counted', figure(kit, line.paid * 0.997)],
    ['bowls-first', figure(kit, line.bowls[0] + line.paid)],
    ['bowls-second', known ? figure(kit, line.bowls[1] - out) : '?'],
    ['bowls-out', known ? `${figure(kit, out)} ${take.symbol}` : '?'],
  ] as const;
  return (
    <dl class="bowls-line">
      {cells.map(([key, value]) => (
        <div key={key}>
          <dt>{word(kit, key)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A number as people type it, in the form the engine reads; null when it is none. */
function typedNumber(text: string): string | null {
  const plain = text.replace(/[\s\u00a0]/g, '').replace(',', '.');
  return /^\d{1,12}(\.\d{1,12})?$/.test(plain) ? plain : null;
}

/** One figure to be reckoned before it is shown; a miss gives its reason and may be tried again. */
export function Reckon({
  kit,
  task,
}: {
  readonly kit: Kit;
  readonly task: Extract<Task, { kind: 'number' }>;
}) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const words = kit.texts.tasks.find(({ id }) => id === task.id);
  const line = lineOf(kit, String(task.of));
  const given = kit.view.state.log.findLast(
    ({ type, data }) => type === 'answered' && data.task === task.id,
  )?.data;
  const closed = given?.right === true;
  const answer = async (event: Event) => {
    event.preventDefault();
    const option = typedNumber(typed);
    if (!option) {
      setProblem(word(kit, 'bowls-not-a-number'));
      return field.current?.focus();
    }
    setProblem('');
    const events = await kit.act({ t: 'answer', task: task.id, option });
    if (events.some(({ type, data }) => type === 'answered' && !data.right)) field.current?.select();
  };
  if (!line || !words) return null;
  return (
    <li class={closed ? 'bowls-task closed' : 'bowls-task'}>
      <h4>{told(kit, words.text)}</h4>
      {closed && <Figures kit={kit} line={line} known />}
      {!closed && (
        <form class="bowls-form" onSubmit={(event) => void answer(event)}>
          <label>
            {word(kit, 'bowls-mine')}
            <input
              ref={field}
              class="field"
              inputMode="decimal"
              autocomplete="off"
              value={typed}
              aria-invalid={problem !== '' || given?.right === false}
              aria-describedby={`bowls-${task.id}`}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          </label>
          <button type="submit" class="button">
            {word(kit, 'bowls-check')}
          </button>
        </form>
      )}
      <div role="status" id={`bowls-${task.id}`}>
        {problem && <p class="problem">{problem}</p>}
        {!problem && given && (
          <p class={closed ? 'verdict' : 'verdict refused'}>
            <LinkIcon state={closed ? 'closed' : 'open'} />
            <span>{words.reasons[closed ? 'right' : 'wrong']}</span>
          </p>
        )}
      </div>
    </li>
  );
}
