import { useRef } from 'preact/hooks';
import { type Kit, word } from '../frame/kit.ts';
import { useKeptFocus } from '../frame/use-kept-focus.ts';
import { Drawing } from './Drawing.tsx';
import { figure, lineOf, outOf, planOf } from './pool.ts';
import { Figures, Reckon } from './Reckon.tsx';

/** The line reckoned last, for the drawing; at first the bowls as they are. */
function lastLine(kit: Kit) {
  const right = kit.view.state.log.findLast(({ type, data }) => type === 'answered' && data.right === true);
  const task = kit.scenario.tasks.find(({ id }) => id === right?.data.task);
  return task?.kind === 'number' ? lineOf(kit, String(task.of)) : null;
}

/** Two bowls and their rule: one line is worked out, the others are reckoned by the learner before they are shown. */
export function Bowls({ kit }: { readonly kit: Kit }) {
  const { give, take, reserves } = planOf(kit);
  const line = lastLine(kit) ?? { paid: 0, bowls: reserves };
  const held = [line.bowls[0] + line.paid, line.bowls[1] - outOf(line)] as const;
  const yours = useRef<HTMLHeadingElement>(null);
  const right = kit.view.state.log.filter(({ type, data }) => type === 'answered' && data.right).length;
  useKeptFocus(String(right), yours);
  const write = (value: number) => figure(kit, value, 1);
  return (
    <>
      <section class="bowls">
        <h3>{word(kit, 'bowls-title')}</h3>
        <Drawing
          held={held}
          full={line.bowls[0] * 1.6}
          names={[give.symbol, take.symbol]}
          write={write}
          label={word(kit, 'bowls-drawing', {
            first: `${write(held[0])} ${give.symbol}`,
            second: `${write(held[1])} ${take.symbol}`,
          })}
        />
        <p class="bowls-rule">
          {word(kit, 'bowls-rule', {
            x: figure(kit, reserves[0]),
            y: figure(kit, reserves[1]),
            k: figure(kit, reserves[0] * reserves[1]),
          })}
        </p>
      </section>
      <section class="bowls">
        <h3>{word(kit, 'bowls-example')}</h3>
        <Figures kit={kit} line={{ paid: 1, bowls: reserves }} known />
      </section>
      <section class="bowls">
        <h3 ref={yours} tabIndex={-1}>
          {word(kit, 'bowls-yours')}
        </h3>
        <ol class="bowls-tasks">
          {kit.scenario.tasks.map((task) =>
            task.kind === 'number' ? <Reckon key={task.id} kit={kit} task={task} /> : null,
          )}
        </ol>
      </section>
    </>
  );
}
