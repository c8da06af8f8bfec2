import { useMemo } from 'preact/hooks';
import { areValues, drawValues, type FoundMistake } from '@/core/grading/calculation.ts';
import type { Values } from '@/core/grading/expression.ts';
import { parseNumber } from '@/core/grading/parse-number.ts';
import { isFull } from '@/core/grading/score.ts';
import { learnerSeed, paperSeed } from '@/core/random/learner-seed.ts';
import type { Json } from '@/core/record/event.ts';
import { fill, type Strings } from '@/i18n/fill.ts';
import { formatNumber } from '@/i18n/format-number.ts';
import { thisActor } from '@/storage/identity.ts';
import { Frame } from '../frame/Frame.tsx';
import type { IslandProps } from '../frame/mount-props.ts';
import { type QuestionState, useQuestion } from '../frame/use-question.ts';
import { grade } from './grade.ts';
import type { CalculationQuestion } from './props.ts';
import Solution from './Solution.tsx';
import { told } from './told.ts';

/** The values that were shown, and the answer: what was typed while it is shaped, the number it means once given. */
type Given = { readonly values: Values; readonly answer: string | number };

/** A number to work out from the learner's own values. What is stored is those values and the number. */
export default function CalculationAnswer(props: IslandProps<CalculationQuestion>) {
  const { question, object, locale } = props;
  const { id, unit, task, reason, otherwise, mistakes } = question;
  const names = Object.keys(question.values);
  const parse = ({ answer }: Given) =>
    typeof answer === 'number'
      ? { type: 'value' as const, value: answer }
      : parseNumber(answer, locale, [unit]);
  const drawOwn = (time: number) => drawValues(question, learnerSeed(thisActor(), object, time));
  const readGiven = (stored: Json): Given | undefined => {
    const { values, answer } = (stored ?? {}) as { readonly [field: string]: Json };
    if (!areValues(values, names)) return undefined;
    if (typeof answer === 'number') return { values, answer: formatNumber(answer, locale) };
    return typeof answer === 'string' ? { values, answer } : undefined;
  };
  const state: QuestionState<Given> = useQuestion<Given>(props, {
    read: readGiven,
    grade: (given) => {
      if (given === undefined) return { type: 'invalid', code: 'empty' };
      const parsed = parse(given);
      return parsed.type === 'invalid' ? parsed : grade(question, { ...given, answer: parsed.value });
    },
    keep: (given) => {
      const parsed = parse(given);
      return parsed.type === 'value' ? { values: given.values, answer: parsed.value } : null;
    },
    // Who has it right meets other values, as drawn below; who has not works with the same ones, now knowing what went wrong.
    again: ({ values }, _, order) => ({ answer: { values, answer: '' }, order }),
    found: (form) => {
      const typed = form.querySelector('input')?.value;
      return typed ? { values: drawValues(question, paperSeed), answer: typed } : undefined;
    },
  });
  // Asked anew after answers, as in a review, it is not the last numbers that are to be remembered.
  const own = useMemo(
    () => (state.ready ? drawOwn(state.attempts) : drawValues(question, paperSeed)),
    [state.ready, state.attempts, question, object],
  );
  const { answer: given, score, ready } = state;
  const values = given?.values ?? own;
  const say = (text: string) => told(text, question, values, locale);
  const strings: Strings = {
    ...props.strings,
    invalid_unit: fill(props.strings['invalid_unit'] ?? '', { unit }),
  };
  const mistake = (score?.details as FoundMistake | undefined)?.mistake;
  const wrong = mistakes.find((each) => each.id === mistake)?.reason ?? otherwise;
  const remark = say(score !== undefined && isFull(score) ? reason : wrong);
  return (
    <Frame
      {...props}
      strings={strings}
      state={state}
      remark={remark}
      spoken={remark}
      solution={<Solution question={question} values={values} locale={locale} />}
    >
      <p class="q-live q-task" id={`${id}-task`}>
        {say(task)}
      </p>
      <p class="q-paper q-task">{told(task, question, drawValues(question, paperSeed), locale)}</p>
      <label class="q-number">
        {strings['answer']}{' '}
        <input
          class="field"
          type="text"
          inputMode="decimal"
          enterKeyHint="done"
          aria-describedby={`${id}-task`}
          value={ready ? (given?.answer ?? '') : undefined}
          readOnly={score !== undefined}
          onInput={(event) => state.choose({ values, answer: event.currentTarget.value })}
        />{' '}
        {unit}
      </label>
    </Frame>
  );
}
