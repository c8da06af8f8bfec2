import { isFull } from '@/core/grading/score.ts';
import type { Steps } from '@/core/grading/sequence.ts';
import { fixedOrder, isOrderOf } from '@/core/grading/shown-order.ts';
import { fill } from '@/i18n/fill.ts';
import { Frame } from '../frame/Frame.tsx';
import { inOrder } from '../frame/in-order.ts';
import type { IslandProps } from '../frame/mount-props.ts';
import { useQuestion } from '../frame/use-question.ts';
import { grade } from './grade.ts';
import { Ladder, moved } from './Ladder.tsx';
import type { OrderQuestion } from './props.ts';
import Solution from './Solution.tsx';

/** Items to be put in order. The answer is the list of their ids. */
export default function Order(props: IslandProps<OrderQuestion>) {
  const { question, strings } = props;
  const { items, reason } = question;
  const ids = items.map(({ id }) => id);
  const built = fixedOrder(question.id, ids, ids);
  const state = useQuestion<readonly string[]>(props, {
    order: built,
    read: (stored) => (isOrderOf(stored, ids) ? stored : undefined),
    grade: (answer) => grade(question, answer),
    again: (answer, _, order) => ({ answer, order }),
  });
  const { answer, score } = state;
  const given = answer ?? built;
  const steps = score?.details as Steps | undefined;
  const misplaced = steps === undefined ? 0 : Object.values(steps).filter((step) => step === 'move').length;
  const s = (key: string, values = {}) => fill(strings[key] ?? key, values);
  const right = score !== undefined && isFull(score);
  const remark = right ? reason : s('misplaced', { n: misplaced });
  const move = (id: string, by: 1 | -1) => {
    const next = moved(given, id, by);
    const text = items.find((item) => item.id === id)?.text ?? '';
    if (next !== given) state.choose(next, s('moved', { text, n: next.indexOf(id) + 1, total: ids.length }));
  };
  return (
    <Frame
      {...props}
      state={state}
      remark={remark}
      spoken={remark}
      solution={<Solution question={question} />}
    >
      <Ladder
        name={question.id}
        items={inOrder(items, given)}
        steps={steps}
        ready={state.ready}
        strings={strings}
        onMove={move}
      />
    </Frame>
  );
}
