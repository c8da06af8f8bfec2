import { useRef, useState } from 'preact/hooks';
import type { Attempt } from '@/core/test/attempt.ts';
import { LinkIcon } from '../LinkIcon.tsx';
import { AskedQuestion } from '../review/AskedQuestion.tsx';
import { askOf, type Shown, verdictOf } from './shown.ts';
import { explanationOf } from './site.ts';

interface Props extends Shown {
  readonly attempt: Attempt;
  /** Place of the question in the attempt, from 0. */
  readonly at: number;
  readonly prompt: string | undefined;
}

/** A question of an attempt that has ended: how it went, where the lesson explains it, and itself with the given answer. */
export function QuestionLine({ attempt, at, prompt, site, load, words, points }: Props) {
  const { say } = words;
  const [isOpen, setOpen] = useState(false);
  const takesFocus = useRef(false);
  const question = attempt.questions[at];
  const ask = askOf(site, attempt, at);
  if (question === undefined || ask === undefined) return null;
  const present = site.questions.find(({ id }) => id === question.id);
  const isSame = present?.rev === question.rev;
  const verdict = verdictOf(question);
  const { earned = 0, total = 0 } = question.given?.score ?? {};
  const explanation = present && explanationOf(site, present);
  return (
    <li class={verdict}>
      <LinkIcon closed={verdict === 'right'} />
      <div>
        <p>{(isSame ? prompt : undefined) ?? say('question_n', { n: at + 1 })}</p>
        <p class="soft">
          <strong>{say(`verdict_${verdict}`, { earned: points(earned), total })}</strong>
          {explanation && (
            <>
              {' · '}
              <a href={explanation.href}>{say('explained', { title: explanation.title })}</a>
            </>
          )}
        </p>
        {!isSame && <p class="soft">{say('question_changed')}</p>}
        {isSame && question.given && (
          <details onToggle={(event) => setOpen(event.currentTarget.open)}>
            <summary>
              {say('look')}
              <span class="visually-hidden">: {say('question_n', { n: at + 1 })}</span>
            </summary>
            {isOpen && <AskedQuestion ask={ask} load={load} words={words} takesFocus={takesFocus} />}
          </details>
        )}
      </div>
    </li>
  );
}
