import type { JudgedAnswer, QuestionResult } from '@/core/classroom/book/question-result.ts';
import { percentOf } from '@/core/classroom/book/report.ts';
import { type BookProps, percentWord } from './words.ts';

/** Right or not, as a link closed or open. */
export function LinkSign({ closed }: { readonly closed: boolean }) {
  return (
    <svg viewBox="0 0 24 12" width="24" height="12" class="book-link" aria-hidden="true">
      <rect x="1" y="1" width={closed ? 13 : 9} height="10" rx="5" />
      <rect x={closed ? 10 : 14} y="1" width={closed ? 13 : 9} height="10" rx="5" />
    </svg>
  );
}

type Given = Pick<BookProps, 'words' | 'state'>;

/** An answer in words with its reasons, what it really comes to, and what was claimed where that differs. */
export function AnswerWork({ answer, words, state }: Given & { readonly answer: JudgedAnswer }) {
  const { say } = words;
  const { judged, claims } = answer;
  const told = state.judging.tell(answer.object, answer.rev, answer.answer);
  const real = judged.type === 'points' ? judged : undefined;
  const forged = claims.filter(([earned, total]) => real && (earned !== real.earned || total !== real.total));
  return (
    <div class="book-answer">
      <p class="soft">
        {words.dayTime(answer.at)}
        {answer.hints > 0 && ` · ${words.count('hints', answer.hints)}`}
        {answer.sure > 0 && ` · ${say(`sure_${answer.sure}`)}`}
        {!answer.counts && judged.type === 'points' && ` · ${say('beyond_tries')}`}
      </p>
      {told?.task && <p class="book-task">{told.task}</p>}
      <ul>
        {told?.parts.map((part, at) => (
          <li key={`${at} ${part.said}`}>
            {part.said !== '' && <strong>{part.said}</strong>}
            {part.said !== '' && (
              <span class="book-mark">
                <LinkSign closed={part.right === true} />
                {part.mark ??
                  say(part.right === true ? 'right' : part.right === 'partly' ? 'partly' : 'wrong')}
              </span>
            )}
            {part.reason && <span class="soft">{part.reason}</span>}
          </li>
        ))}
      </ul>
      <p>
        {real
          ? say('points', { earned: real.earned, total: real.total })
          : say(judged.type === 'no-key' ? 'flag_no_key' : 'flag_unreadable')}
      </p>
      {forged.map(([earned, total]) => (
        <p key={`${earned}/${total}`} class="book-doubt">
          {say('claimed', { earned, total })}
        </p>
      ))}
    </div>
  );
}

/** A question as a pupil answered it, each answer in words; they unfold. */
export function QuestionWork({ question, words, state }: Given & { readonly question: QuestionResult }) {
  const { say } = words;
  const { answers, object, rev, share } = question;
  const prompt = state.judging.prompt(object, rev) ?? say('prompt_gone');
  if (answers.length === 0)
    return (
      <p class="book-open">
        {prompt} <span class="soft">{say('open')}</span>
      </p>
    );
  return (
    <details class="book-question">
      <summary>
        <LinkSign closed={share > 1 - 1e-9} />
        <span>{prompt}</span>
        <b>{percentWord(percentOf(share), words)}</b>
        {answers.length > 1 && <span class="soft">{words.count('answers', answers.length)}</span>}
      </summary>
      {answers.map((answer) => (
        <AnswerWork
          key={`${answer.at} ${answer.by.id} ${JSON.stringify(answer.answer)}`}
          answer={answer}
          words={words}
          state={state}
        />
      ))}
    </details>
  );
}
