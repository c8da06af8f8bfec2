import { type Assignment, type AssignmentMarks, readAssignment } from '@/core/grading/assignment.ts';
import { fixedOrder, shuffled } from '@/core/grading/shown-order.ts';
import { Frame } from '../frame/Frame.tsx';
import { inOrder } from '../frame/in-order.ts';
import type { IslandProps } from '../frame/mount-props.ts';
import { useQuestion } from '../frame/use-question.ts';
import { grade } from './grade.ts';
import type { GroupsQuestion } from './props.ts';
import Solution from './Solution.tsx';
import { SortRow } from './SortRow.tsx';

/** Items to be sorted into groups. The answer names, for each item, a group. */
export default function Groups(props: IslandProps<GroupsQuestion>) {
  const { question, strings } = props;
  const { groups, items } = question;
  const ids = items.map(({ id }) => id);
  const places = groups.map(({ id }) => id);
  const nameOf = (item: string) => `${question.id}-${item}`;
  const state = useQuestion<Assignment>(props, {
    order: fixedOrder(question.id, ids),
    read: (stored) => readAssignment(stored, ids, places),
    grade: (answer) => grade(question, answer),
    again: (answer, { details }, order) => ({
      answer: Object.fromEntries(
        Object.entries(answer).filter(([item]) => (details as AssignmentMarks)[item] === 'right'),
      ),
      order: shuffled(order, Math.random),
    }),
    found: (form) => {
      const ticked = ids.map((id) => {
        const input = form.querySelector<HTMLInputElement>(`input[name="${nameOf(id)}"]:checked`);
        return [id, input?.value] as const;
      });
      const early = readAssignment(Object.fromEntries(ticked), ids, places);
      return early && Object.keys(early).length > 0 ? early : undefined;
    },
  });
  const { answer = {}, order, score } = state;
  const marks = score?.details as AssignmentMarks | undefined;
  const wrong = items.filter(({ id }) => marks?.[id] === 'wrong');
  return (
    <Frame
      {...props}
      state={state}
      spoken={wrong.map(({ text, reason }) => `${text}: ${strings['wrong']}. ${reason}`).join(' ')}
      solution={<Solution question={question} />}
    >
      {inOrder(items, order).map((item) => (
        <SortRow
          key={item.id}
          name={nameOf(item.id)}
          item={item}
          groups={groups}
          chosen={answer[item.id]}
          ready={state.ready}
          mark={marks?.[item.id]}
          strings={strings}
          onChoose={(group) => state.choose({ ...answer, [item.id]: group })}
        />
      ))}
    </Frame>
  );
}
