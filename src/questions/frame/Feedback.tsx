import type { ComponentChildren } from 'preact';
import { isFull } from '@/core/grading/score.ts';
import { fill, type Strings } from '@/i18n/fill.ts';
import type { Health } from '@/storage/record.ts';
import { LinkIcon } from './LinkIcon.tsx';
import type { Points } from './use-record.ts';

interface Props {
  readonly score: Points;
  readonly verdict: string;
  /** What follows from how sure the learner was; empty where nothing does. */
  readonly honest: string;
  readonly remark?: string | undefined;
  readonly solution: ComponentChildren;
  readonly explained: string;
  readonly attempt?: string | undefined;
  readonly strings: Strings;
  readonly state: { readonly attempts: number; readonly health: Health; readonly saving: boolean };
}

/** What is said once an answer is given: the verdict, the way on, and whether the answer is kept. */
export function Feedback(props: Props) {
  const { score, verdict, honest, remark, solution, explained, attempt, strings, state } = props;
  const right = isFull(score);
  const s = (key: string) => strings[key] ?? key;
  const lost = state.health === 'memory' || state.health === 'full';
  const kept = state.saving ? [] : [s(lost ? 'unsaved' : 'saved')];
  // Within a test each question is answered once, and there an attempt is the whole test.
  const tried = attempt === undefined ? [fill(s('attempt'), { n: state.attempts })] : [];
  return (
    <div class="q-feedback">
      <p class="q-verdict">
        <LinkIcon closed={right} /> {verdict}
      </p>
      {honest && <p>{honest}</p>}
      {remark && <p>{remark}</p>}
      {!right && (
        <>
          <p>
            <a href={explained}>{s('explained')}</a>
          </p>
          <details>
            <summary>{s('showAnswer')}</summary>
            {solution}
          </details>
        </>
      )}
      <p class="soft">{[...tried, ...kept].join(' · ')}</p>
    </div>
  );
}
