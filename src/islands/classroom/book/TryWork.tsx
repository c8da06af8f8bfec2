import type { Part } from '@/core/classroom/book/content.ts';
import { percentOf } from '@/core/classroom/book/report.ts';
import type { TryResult } from '@/core/classroom/book/try-result.ts';
import { itemSeed } from '@/core/classroom/item-seed.ts';
import { LabReplay } from './LabReplay.tsx';
import { AnswerWork, LinkSign } from './QuestionWork.tsx';
import { type BookProps, percentWord } from './words.ts';

interface Props extends BookProps {
  readonly part: Part;
  readonly result: TryResult;
  readonly number: number;
}

/** Whether a run was dealt another case than the link of the assignment gives. */
function isOtherCase({ part, result, state }: Props): boolean {
  const { run, by } = result;
  if (part.kind !== 'lab' || run?.type !== 'points') return false;
  const task = state.tasks.find(({ assignment }) => assignment.id === by.submission.assignment);
  const item = { kind: 'lab', lab: part.lab, pin: '' } as const;
  return task !== undefined && itemSeed(task.assignment, item, by.submission.device) !== run.seed;
}

/** A try at a test or a lab: of a test its questions, of a lab the run step by step. */
export function TryWork(props: Props) {
  const { part, result, number, words, state } = props;
  const { say } = words;
  const { ended, counts, share, questions = [], run, evidence } = result;
  return (
    <details class="book-question">
      <summary>
        <LinkSign closed={ended && share > 1 - 1e-9} />
        <span>
          {say('try', { n: number })} · {words.dayTime(result.at)}
        </span>
        <b>{percentWord(percentOf(share), words)}</b>
        {!ended && (
          <span class="soft">{say(part.kind === 'lab' && run === undefined ? 'judging' : 'try_open')}</span>
        )}
        {!counts && <span class="soft">{say('beyond_tries')}</span>}
      </summary>
      {questions.map(({ id, object, rev, answer }) => (
        <div key={id}>
          <p>{state.judging.prompt(object, rev) ?? say('prompt_gone')}</p>
          {answer ? (
            <AnswerWork answer={answer} words={words} state={state} />
          ) : (
            <p class="soft">{say('open')}</p>
          )}
        </div>
      ))}
      {run?.type === 'points' && (
        <p>
          {say('points', { earned: run.earned, total: run.total })}
          {!run.honest && (
            <span class="book-doubt">
              {' '}
              {say('claimed', { earned: run.claimed.earned, total: run.claimed.total })}
            </span>
          )}
        </p>
      )}
      {run?.type === 'unreadable' && <p>{say(run.code === 'no-rules' ? 'flag_no_key' : 'flag_evidence')}</p>}
      {isOtherCase(props) && <p class="soft">{say('other_case')}</p>}
      {part.kind === 'lab' && evidence !== undefined && run?.type === 'points' && (
        <LabReplay part={part} evidence={evidence} words={words} state={state} />
      )}
    </details>
  );
}
