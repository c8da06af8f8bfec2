import type { Marks } from '@/core/grading/choice.ts';
import { fixedOrder, shuffled } from '@/core/grading/shown-order.ts';
import { ChoiceKey, Choices, spokenReasons } from '../frame/Choices.tsx';
import type { ChoiceQuestion } from '../frame/choice-props.ts';
import { Frame } from '../frame/Frame.tsx';
import type { IslandProps } from '../frame/mount-props.ts';
import { ticked } from '../frame/ticked.ts';
import { useQuestion } from '../frame/use-question.ts';
import { grade } from './grade.ts';

/** Several right answers. The answer is the list of chosen ids, in the order of the file. */
export default function SeveralChoices(props: IslandProps<ChoiceQuestion>) {
  const { question, strings } = props;
  const { options } = question;
  const ids = options.map(({ id }) => id);
  const state = useQuestion<readonly string[]>(props, {
    order: fixedOrder(question.id, ids),
    read: (stored) => (Array.isArray(stored) ? ids.filter((id) => stored.includes(id)) : undefined),
    grade: (answer) => grade(question, answer),
    again: (answer, { details }, order) => ({
      answer: answer.filter((id) => (details as Marks)[id] === 'right'),
      order: shuffled(order, Math.random),
    }),
    found: (form) => {
      const values = ticked(form);
      return values.length > 0 ? values : undefined;
    },
  });
  const { answer: chosen = [], order, score } = state;
  const missed = score !== undefined && Object.values(score.details as Marks).includes('missed');
  const remark = missed ? strings['missed'] : undefined;
  const toggle = (id: string) => state.choose(ids.filter((each) => chosen.includes(each) !== (each === id)));
  return (
    <Frame
      {...props}
      state={state}
      remark={remark}
      spoken={`${spokenReasons(options, chosen)} ${remark ?? ''}`}
      solution={<ChoiceKey options={options} order={order} strings={strings} />}
    >
      <Choices
        {...state}
        name={question.id}
        kind="checkbox"
        options={options}
        chosen={chosen}
        strings={strings}
        onChoose={toggle}
      />
    </Frame>
  );
}
