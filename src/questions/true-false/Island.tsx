import { fixedOrder, shuffled } from '@/core/grading/shown-order.ts';
import { Choices, spokenReasons } from '../frame/Choices.tsx';
import { Frame } from '../frame/Frame.tsx';
import type { IslandProps } from '../frame/mount-props.ts';
import { useQuestion } from '../frame/use-question.ts';
import { grade, readVerdict, type Verdict, type VerdictMarks } from './grade.ts';
import type { VerdictQuestion } from './props.ts';
import Solution from './Solution.tsx';
import { tickedVerdict, Verdicts } from './Verdicts.tsx';

const none: Verdict = { truth: null, option: null };

/** A statement that is true or false, and why. The answer is the verdict with the id of a reason. */
export default function TrueFalse(props: IslandProps<VerdictQuestion>) {
  const { question, strings } = props;
  const { id, options } = question;
  const name = `${id}-verdict`;
  const state = useQuestion<Verdict>(props, {
    order: fixedOrder(
      id,
      options.map((each) => each.id),
    ),
    read: (stored) => readVerdict(stored, question),
    grade: (answer) => grade(question, answer),
    again: (answer, { earned, details }, order) => ({
      answer: {
        truth: earned > 0 ? answer.truth : null,
        option: (details as VerdictMarks).options[answer.option ?? ''] === 'right' ? answer.option : null,
      },
      order: shuffled(order, Math.random),
    }),
    found: (form) => {
      const truth = tickedVerdict(form, name);
      const option = form.querySelector<HTMLInputElement>(`input[name="${id}"]:checked`)?.value ?? null;
      return truth === null && option === null ? undefined : { truth, option };
    },
  });
  const { answer = none, order, score } = state;
  const marks = score?.details as VerdictMarks | undefined;
  const chosen = answer.option === null ? [] : [answer.option];
  const isElsewhere = marks?.verdict === 'wrong' && marks.options[answer.option ?? ''] === 'right';
  const remark = isElsewhere ? strings['against'] : undefined;
  return (
    <Frame
      {...props}
      state={state}
      remark={remark}
      spoken={`${spokenReasons(options, chosen)} ${remark ?? ''}`}
      solution={<Solution question={question} order={order} strings={strings} />}
    >
      <Verdicts
        name={name}
        chosen={answer.truth}
        ready={state.ready}
        mark={marks?.verdict}
        strings={strings}
        onChoose={(truth) => state.choose({ ...answer, truth })}
      />
      <p class="q-ask" id={`${id}-why`}>
        {strings['why']}
      </p>
      <div role="radiogroup" aria-labelledby={`${id}-why`}>
        <Choices
          {...state}
          score={score && { ...score, details: marks?.options ?? {} }}
          name={id}
          kind="radio"
          options={options}
          chosen={chosen}
          strings={strings}
          onChoose={(option) => state.choose({ ...answer, option })}
        />
      </div>
    </Frame>
  );
}
