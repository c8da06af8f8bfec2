import { parseNumber } from '@/core/grading/parse-number.ts';
import { isFull } from '@/core/grading/score.ts';
import { fill, type Strings } from '@/i18n/fill.ts';
import { formatNumber } from '@/i18n/format-number.ts';
import { Frame } from '../frame/Frame.tsx';
import type { IslandProps } from '../frame/mount-props.ts';
import { useQuestion } from '../frame/use-question.ts';
import { type Found, grade } from './grade.ts';
import type { NumberQuestion } from './props.ts';
import Solution from './Solution.tsx';

/** A number. The answer is what was typed while it is shaped, and the number it means once given. */
export default function NumberAnswer(props: IslandProps<NumberQuestion>) {
  const { question, locale } = props;
  const { unit, reason, otherwise, mistakes } = question;
  const parse = (typed: string) => parseNumber(typed, locale, [unit]);
  const state = useQuestion<string>(props, {
    read: (stored) => {
      if (typeof stored === 'number') return formatNumber(stored, locale);
      return typeof stored === 'string' ? stored : undefined;
    },
    grade: (typed = '') => {
      const parsed = parse(typed);
      return parsed.type === 'invalid' ? parsed : grade(question, parsed.value);
    },
    keep: (typed) => {
      const parsed = parse(typed);
      return parsed.type === 'value' ? parsed.value : null;
    },
    again: (_, __, order) => ({ answer: undefined, order }),
    found: (form) => form.querySelector('input')?.value || undefined,
  });
  const { answer = '', score, ready } = state;
  const strings: Strings = {
    ...props.strings,
    invalid_unit: fill(props.strings['invalid_unit'] ?? '', { unit }),
  };
  const mistake = (score?.details as Found | undefined)?.mistake;
  const wrong = mistakes.find(({ value }) => value === mistake)?.reason ?? otherwise;
  const remark = score !== undefined && isFull(score) ? reason : wrong;
  return (
    <Frame
      {...props}
      strings={strings}
      state={state}
      remark={remark}
      spoken={remark}
      solution={<Solution question={question} locale={locale} />}
    >
      <label class="q-number">
        {strings['answer']}{' '}
        <input
          class="field"
          type="text"
          inputMode="decimal"
          enterKeyHint="done"
          value={ready ? answer : undefined}
          readOnly={score !== undefined}
          onInput={(event) => state.choose(event.currentTarget.value)}
        />{' '}
        {unit}
      </label>
    </Frame>
  );
}
