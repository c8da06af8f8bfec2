import { type GapMarks, readTyped, type Typed } from '@/core/grading/gaps.ts';
import { fill } from '@/i18n/fill.ts';
import { Frame } from '../frame/Frame.tsx';
import { MarkLine } from '../frame/MarkLine.tsx';
import type { IslandProps } from '../frame/mount-props.ts';
import { useQuestion } from '../frame/use-question.ts';
import { grade } from './grade.ts';
import type { GapQuestion } from './props.ts';
import { remarksOf } from './remarks.ts';
import Solution from './Solution.tsx';
import { gapIds, splitGaps } from './split-gaps.ts';

/** What was typed as it is stored: no accepted form is near this long, and the record is no place for whole pages. */
function kept(typed: string): string {
  return typed.replace(/\s+/g, ' ').trim().slice(0, 120);
}

/** A text with gaps. The answer is what was typed into each gap, in whatever language. */
export default function GapText(props: IslandProps<GapQuestion>) {
  const { question, strings, locale } = props;
  const { id: name, text, gaps } = question;
  const shown = gapIds(text);
  const ids = gaps.map(({ id }) => id);
  const state = useQuestion<Typed>(props, {
    read: (stored) => readTyped(stored, ids),
    grade: (answer) => grade(question, answer),
    keep: (answer) => Object.fromEntries(Object.entries(answer).map(([id, typed]) => [id, kept(typed)])),
    again: (answer, { details }, order) => ({
      answer: Object.fromEntries(
        Object.entries(answer).filter(([id]) => (details as GapMarks)[id] !== 'wrong'),
      ),
      order,
    }),
    found: (form) => {
      const typed = [...form.querySelectorAll('input')].map(({ value }, at) => [shown[at], value] as const);
      const early = Object.fromEntries(typed.filter(([, value]) => value !== ''));
      return Object.keys(early).length > 0 ? early : undefined;
    },
  });
  const { answer = {}, score, ready } = state;
  const remarks = score === undefined ? [] : remarksOf(question, answer, strings);
  const numbered = shown.length > 1;
  const word = (right: boolean) => strings[right ? 'correct' : 'wrong'] ?? '';
  const said = remarks.map(
    ({ typed, right, spelling, why }) => `${typed}: ${word(right)}. ${spelling ?? ''} ${why}`,
  );
  const gap = (id: string) => {
    const n = shown.indexOf(id) + 1;
    return (
      <span key={id}>
        {numbered && <small aria-hidden="true">{n}</small>}
        <input
          class="field"
          type="text"
          aria-label={fill(strings['gap'] ?? '', { n, total: shown.length })}
          aria-describedby={score ? `${name}-${id}` : `${name}-text`}
          autoCapitalize="none"
          spellcheck={false}
          enterKeyHint="done"
          value={ready ? (answer[id] ?? '') : undefined}
          readOnly={score !== undefined}
          onInput={(event) => state.choose({ ...answer, [id]: event.currentTarget.value })}
        />
      </span>
    );
  };
  return (
    <Frame
      {...props}
      state={state}
      spoken={said.join(' ')}
      solution={<Solution question={question} locale={locale} />}
    >
      <p class="q-gaps" id={`${name}-text`}>
        {splitGaps(text).map((piece) => (piece.type === 'words' ? piece.words : gap(piece.id)))}
      </p>
      {remarks.map(({ id, typed, right, spelling, why }, at) => (
        <div class="q-row q-gap" id={`${name}-${id}`} key={id}>
          <p>
            {numbered && `${at + 1}. `}
            <strong>{typed}</strong>
          </p>
          <MarkLine closed={right} word={word(right)} />
          {spelling && <p>{spelling}</p>}
          <p>{why}</p>
        </div>
      ))}
    </Frame>
  );
}
