import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { isFull } from '@/core/grading/score.ts';
import type { Json } from '@/core/record/event.ts';
import { fill } from '@/i18n/fill.ts';
import { Feedback } from './Feedback.tsx';
import { Hints } from './Hints.tsx';
import type { IslandProps } from './mount-props.ts';
import { Sure } from './Sure.tsx';
import type { QuestionState } from './use-question.ts';

interface Props extends IslandProps {
  readonly state: Omit<QuestionState<Json>, 'answer' | 'choose'>;
  /** The controls of the answer, with reasons beside them once judged. */
  readonly children: ComponentChildren;
  /** What there is to say about the answer as a whole, below the verdict. */
  readonly remark?: string | undefined;
  /** The answer and its reasons, unfolded on request while the answer is not right. */
  readonly solution: ComponentChildren;
  /** What a screen reader hears after the verdict. */
  readonly spoken: string;
}

/** A second press within this many milliseconds is a slip of the thumb, not a wish to try again. */
const slip = 500;

/** What all questions share: the prompt as legend, hints, sureness, the check button, the verdict, and one polite live region. */
export function Frame(props: Props) {
  const { question, number, total, strings, attempt, state, children, spoken } = props;
  const { score, aids } = state;
  // A test measures what is known; help belongs to learning.
  const hints = (!attempt && question.hints) || [];
  const opened = Math.min(aids.hints ?? 0, hints.length);
  const checked = useRef(-slip);
  const s = (key: string) => strings[key] ?? key;
  const hintName = (n: number) => fill(s('hint'), { n, total: hints.length });
  const submit = (event: Event) => {
    event.preventDefault();
    if (score === undefined) {
      checked.current = event.timeStamp;
      state.check();
    } else if (!attempt && event.timeStamp - checked.current > slip) state.again();
  };
  const openNext = () => {
    if (opened < hints.length) state.aid({ hints: opened + 1 }, `${hintName(opened + 1)}. ${hints[opened]}`);
  };
  const trouble =
    state.problem === undefined ? '' : (strings[`invalid_${state.problem}`] ?? s('invalid_empty'));
  const honest = honestWord(props);
  const told = verdictOf(props);
  const verdict = state.fresh ? `${told} ${honest && `${honest} `}${spoken}` : '';
  return (
    <form class="question" autocomplete="off" ref={state.form} onSubmit={submit}>
      <fieldset id={`question-${question.id}`} data-anchor tabIndex={-1}>
        <legend>
          <span class="soft">
            {fill(s('number'), { n: number, total })} · {s('kind')}
          </span>{' '}
          <span class="q-prompt">{question.prompt}</span>
        </legend>
        {children}
      </fieldset>
      {score === undefined && <Hints hints={hints} opened={opened} name={hintName} />}
      {trouble && <p class="q-problem">{trouble}</p>}
      {score === undefined && state.begun && (
        <Sure
          name={question.id}
          chosen={aids.sure}
          strings={strings}
          onChoose={(sure) => state.aid({ sure })}
        />
      )}
      {score && <Feedback {...props} score={score} verdict={told} honest={honest} />}
      {!(attempt && score) && (
        <p class="q-actions">
          <button type="submit" class={score ? 'button quiet' : 'button'} disabled={!state.ready}>
            {s(score === undefined ? 'check' : isFull(score) ? 'repeat' : 'tryAgain')}
          </button>
          {score === undefined && hints.length > 0 && (
            // It keeps its place and the focus when nothing is left to open.
            <button
              type="button"
              class="button quiet"
              disabled={!state.ready}
              aria-disabled={opened === hints.length || undefined}
              onClick={openNext}
            >
              {opened === hints.length ? s('noHint') : hintName(opened + 1)}
            </button>
          )}
        </p>
      )}
      <p class="visually-hidden" role="status">
        {trouble || verdict || state.note}
      </p>
    </form>
  );
}

function verdictOf({ attempt, state: { score }, strings }: Props): string {
  if (score === undefined) return '';
  const { earned, total } = score;
  // “Not yet” promises another try, which a test does not give.
  const none = attempt ? 'notRight' : 'notYet';
  const key = earned === total ? 'right' : earned > 0 ? 'partly' : none;
  return fill(strings[key] ?? key, { earned, total });
}

/** What there is to say where sureness and result do not agree: it teaches most there. */
function honestWord({ state: { score, aids }, strings }: Props): string {
  if (score === undefined) return '';
  const key =
    aids.sure === 3 && !isFull(score) ? 'sureWrong' : aids.sure === 1 && isFull(score) && 'luckyRight';
  return (key && strings[key]) || '';
}
