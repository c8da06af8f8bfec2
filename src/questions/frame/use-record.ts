import { useEffect, useRef, useState } from 'preact/hooks';
import type { Score } from '@/core/grading/score.ts';
import { type AnswerResult, readAnswer } from '@/core/record/answer.ts';
import type { Json } from '@/core/record/event.ts';
import { byTime, type Log } from '@/core/record/merge.ts';
import { lastAnswer } from '@/core/record/progress.ts';
import { append, follow, type Health } from '@/storage/record.ts';

/** Points, the judgement of an answer that could be judged. */
export type Points = Extract<Score, { type: 'points' }>;

/** An answer that was given and judged, as stored. */
export type Judged = AnswerResult & {
  /** Id of its event; empty while it is being kept. */
  readonly event: string;
};

/** What the record knows about one question. */
export interface RecordState {
  /** False until the record was heard once. */
  readonly loaded: boolean;
  /** The answer to show; undefined when there is none. */
  readonly judged: Judged | undefined;
  readonly attempts: number;
  readonly health: Health;
  /** True while an answer is on its way to the disk. */
  readonly saving: boolean;
  /** True when the answer shown was given here just now, not read from the record. */
  readonly fresh: boolean;
}

/** Of the answers to a question the one that counts in an attempt at a test: the first given within it. */
function firstWithin(answers: Log, attempt: string): Log {
  return answers
    .filter((event) => readAnswer(event)?.attempt === attempt)
    .sort(byTime)
    .slice(0, 1);
}

/**
 * Follows one question in the record and gives answers to it. `judge` judges again what is stored: a stored score is not believed.
 * Answers given within an `attempt` at a test carry its id, and there no other answer is shown.
 */
export function useRecord(object: string, rev: number, judge: (answer: Json) => Score, attempt?: string) {
  const [state, setState] = useState<RecordState>({
    loaded: false,
    judged: undefined,
    attempts: 0,
    health: 'kept',
    saving: false,
    fresh: false,
  });
  const latest = useRef<{ log: Log; health: Health }>();
  const sending = useRef(false);
  const seen = useRef(new Set<string>());
  const judging = useRef(judge);
  judging.current = judge;

  /** Takes the record over: an answer from elsewhere is shown, an answer already seen changes nothing. */
  const adopt = () => {
    if (latest.current === undefined || sending.current) return;
    const { log, health } = latest.current;
    const answers = log.filter((each) => each.object === object && each.rev === rev && readAnswer(each));
    const last = lastAnswer(attempt === undefined ? answers : firstWithin(answers, attempt), object, rev);
    const isNew = last !== undefined && !seen.current.has(last.event.id);
    for (const each of answers) seen.current.add(each.id);
    const score = isNew ? judging.current(last.answer) : undefined;
    const elsewhere =
      isNew && score?.type === 'points' ? { ...last, event: last.event.id, score } : undefined;
    setState((now) => ({
      ...now,
      loaded: true,
      attempts: answers.length,
      health,
      judged: last === undefined ? undefined : (elsewhere ?? now.judged),
      fresh: elsewhere === undefined && now.fresh,
    }));
  };

  useEffect(
    () =>
      follow((log, health) => {
        latest.current = { log, health };
        adopt();
      }),
    [object, rev],
  );

  /** Gives an answer: it is shown at once and resolves when kept. */
  const give = async (given: AnswerResult) => {
    sending.current = true;
    const judged = { ...given, event: '' };
    setState((now) => ({ ...now, judged, attempts: now.attempts + 1, saving: true, fresh: true }));
    const result = { ...given, ...(attempt && { attempt }) };
    const event = await append({ verb: 'answered', object, rev, result });
    sending.current = false;
    seen.current.add(event.id);
    setState((now) => ({ ...now, judged: { ...judged, event: event.id }, saving: false }));
    adopt();
  };

  return { ...state, give };
}
