import { type Assignment, type AssignmentMarks, readAssignment } from '@/core/grading/assignment.ts';
import { fixedOrder, shuffled } from '@/core/grading/shown-order.ts';
import { Frame } from '../frame/Frame.tsx';
import { inOrder } from '../frame/in-order.ts';
import { MarkLine } from '../frame/MarkLine.tsx';
import type { IslandProps } from '../frame/mount-props.ts';
import { useQuestion } from '../frame/use-question.ts';
import { grade } from './grade.ts';
import { Pick } from './Pick.tsx';
import type { MatchQuestion } from './props.ts';
import Solution from './Solution.tsx';

/** Lines to be given their match. The answer names, for each line, an answer on the right. */
export default function Match(props: IslandProps<MatchQuestion>) {
  const { question, strings } = props;
  const { left, right } = question;
  const lines = left.map(({ id }) => id);
  const ids = right.map(({ id }) => id);
  const state = useQuestion<Assignment>(props, {
    order: fixedOrder(question.id, ids),
    read: (stored) => readAssignment(stored, lines, ids),
    grade: (answer) => grade(question, answer),
    again: (answer, { details }, order) => ({
      answer: Object.fromEntries(
        Object.entries(answer).filter(([line]) => (details as AssignmentMarks)[line] === 'right'),
      ),
      order: shuffled(order, Math.random),
    }),
    found: (form) => {
      const chosen = [...form.querySelectorAll('select')].map(({ name, value }) => [name, value] as const);
      const early = readAssignment(Object.fromEntries(chosen), lines, ids);
      return early && Object.keys(early).length > 0 ? early : undefined;
    },
  });
  const { answer = {}, order, score } = state;
  const marks = score?.details as AssignmentMarks | undefined;
  const answers = inOrder(right, order);
  const whyOf = (line: string) => right.find(({ id }) => id === answer[line])?.reason ?? '';
  const word = (line: string) => strings[marks?.[line] === 'right' ? 'correct' : 'wrong'] ?? '';
  const pick = (line: string, chosen: string) => {
    const { [line]: _, ...others } = answer;
    state.choose(chosen === '' ? others : { ...others, [line]: chosen });
  };
  return (
    <Frame
      {...props}
      state={state}
      spoken={left.map(({ id, text }) => `${text}: ${word(id)}. ${whyOf(id)}`).join(' ')}
      solution={<Solution question={question} />}
    >
      <div class="q-sheet">
        <p class="soft">{strings['paper']}</p>
        <ol>
          {answers.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ol>
      </div>
      {left.map(({ id, text }) => {
        const own = `${question.id}-${id}`;
        return (
          <div class="q-row q-pair" key={id}>
            <label for={own}>{text}</label>
            <Pick
              id={own}
              line={id}
              answers={answers}
              chosen={answer[id]}
              ready={state.ready}
              told={marks && `${own}-why`}
              strings={strings}
              onPick={(chosen) => pick(id, chosen)}
            />
            {marks && (
              <div class="q-why" id={`${own}-why`}>
                <MarkLine closed={marks[id] === 'right'} word={word(id)} />
                <p>{whyOf(id)}</p>
              </div>
            )}
          </div>
        );
      })}
    </Frame>
  );
}
