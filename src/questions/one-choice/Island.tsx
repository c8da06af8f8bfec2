import { fixedOrder, shuffled } from '@/core/grading/shown-order.ts';
import { ChoiceKey, Choices, spokenReasons } from '../frame/Choices.tsx';
import type { ChoiceQuestion } from '../frame/choice-props.ts';
import { Frame } from '../frame/Frame.tsx';
import type { IslandProps } from '../frame/mount-props.ts';
import { ticked } from '../frame/ticked.ts';
import { useQuestion } from '../frame/use-question.ts';
import { grade } from './grade.ts';

/** One right answer of four. The answer is the id of an option. */
export default function OneChoice(props: IslandProps<ChoiceQuestion>) {
  const { question, strings } = props;
  const { options } = question;
  const ids = options.map(({ id }) => id);
  const state = useQuestion<string>(props, {
    order: fixedOrder(question.id, ids),
    read: (stored) => ids.find((id) => id === stored),
    grade: (answer) => grade(question, answer),
    again: (_, __, order) => ({ answer: undefined, order: shuffled(order, Math.random) }),
    found: (form) => ticked(form)[0],
  });
  const { answer, order } = state;
  const chosen = answer === undefined ? [] : [answer];
  return (
    <Frame
      {...props}
      state={state}
      spoken={spokenReasons(options, chosen)}
      solution={<ChoiceKey options={options} order={order} strings={strings} />}
    >
      <Choices
        {...state}
        name={question.id}
        kind="radio"
        options={options}
        chosen={chosen}
        strings={strings}
        onChoose={(id) => state.choose(id)}
      />
    </Frame>
  );
}
