import { useEffect, useState } from 'preact/hooks';
import type { Log } from '@/core/record/merge.ts';
import { questionObject } from '@/core/record/object.ts';
import { bestScore, lessonProgress, passMark } from '@/core/record/progress.ts';
import { fill, type Strings } from '@/i18n/fill.ts';
import { follow } from '@/storage/record.ts';
import { askAgain } from '../ask-again.ts';
import { LinkIcon } from '../LinkIcon.tsx';

/** What the summary of a quiz gets: which quiz it is, and ready strings. */
export interface SummaryProps {
  readonly course: string;
  readonly lesson: string;
  readonly questions: readonly { readonly id: string; readonly rev: number }[];
  readonly strings: Strings;
}

const percent = (share: number) => Math.floor(share * 100 + 1e-9);

/** How the quiz stands, from the record alone: a link of the chain for each question, the score in words, the way to what is left. */
export default function Summary({ course, lesson, questions, strings }: SummaryProps) {
  const [log, setLog] = useState<Log>([]);
  useEffect(() => follow(setLog), []);
  const s = (key: string, values = {}) => fill(strings[key] ?? key, { mark: percent(passMark), ...values });
  const { score, passed } = lessonProgress(log, { course, lesson, sections: [], questions });
  const links = questions.map(({ id, rev }, index) => {
    const object = questionObject(course, lesson, id);
    const best = bestScore(log, object, rev);
    return {
      id,
      object,
      n: index + 1,
      right: best === 1,
      state: best === undefined ? 'none' : best === 1 ? 'right' : 'notYet',
    };
  });
  const left = links.filter(({ right }) => !right);
  const goOn = () => {
    const first = left[0];
    if (first === undefined) return;
    askAgain(left.filter(({ state }) => state === 'notYet').map(({ object }) => object));
    document.getElementById(`question-${first.id}`)?.focus();
  };
  return (
    <div class="card q-summary">
      <p class="q-prompt">{s('count', { right: questions.length - left.length, total: questions.length })}</p>
      <ol class="q-chain">
        {links.map(({ id, n, right, state }) => (
          <li key={id}>
            <a href={`#question-${id}`}>
              <LinkIcon closed={right} />
              <span class="visually-hidden">{s('question')} </span>
              {n}
              <span class="visually-hidden">: {s(`state_${state}`)}</span>
            </a>
          </li>
        ))}
      </ol>
      <p>
        {s('result', { score: percent(score) })} {passed && <strong>{s('passed')}</strong>}
      </p>
      {left.length > 0 && links.some(({ state }) => state !== 'none') && (
        <button type="button" class="button quiet" onClick={goOn}>
          {s('goOn')}
        </button>
      )}
    </div>
  );
}
