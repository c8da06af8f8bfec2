import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isFull, type Score } from '@/core/grading/score.ts';
import { isOrderOf, shuffled } from '@/core/grading/shown-order.ts';
import { type Aids, readAids } from '@/core/record/answer.ts';
import type { Json } from '@/core/record/event.ts';
import { loadDraft, saveDraft } from '@/storage/drafts.ts';
import { onAskAgain, wasAskedAgain } from './ask-again.ts';
import { type Draft, readDraft } from './draft.ts';
import type { IslandProps } from './mount-props.ts';
import { type Points, useRecord } from './use-record.ts';

/** What a type tells the frame about its question; `A` is the answer as the learner shapes it on the page. */
export interface Plan<A extends Json> {
  /** The order of ids in which the page was built; absent for types without one. */
  readonly order?: readonly string[];
  /** A stored answer as this question can show it; undefined when it cannot. */
  readonly read: (stored: Json) => A | undefined;
  readonly grade: (answer: A | undefined) => Score;
  /** The answer as it is stored, when that is not what the learner shaped. */
  readonly keep?: (answer: A) => Json;
  /** What a new try begins with: what was right of the last one. What was right as a whole is asked anew, from nothing. */
  readonly again: (
    answer: A,
    score: Points,
    order: readonly string[],
  ) => { answer: A | undefined; order: readonly string[] };
  /** The answer chosen in the page before its script came. */
  readonly found?: (form: HTMLFormElement) => A | undefined;
}

/** Which question is asked, and whether within an attempt at a test. */
export type Asking = Pick<IslandProps, 'question' | 'object' | 'attempt'>;

/** The state of one question and what can be done with it. */
export type QuestionState<A extends Json> = ReturnType<typeof useQuestion<A>>;

/** Runs one question: draft, check, try again, resume. Asking and judged are derived from draft and record, so they cannot disagree. */
export function useQuestion<A extends Json>(props: Asking, plan: Plan<A>) {
  const { object, attempt } = props;
  const { rev } = props.question;
  const { read, grade, order: built = [] } = plan;
  const judge = (stored: Json): Score => {
    const answer = read(stored);
    return answer === undefined ? { type: 'invalid', code: 'unknown' } : grade(answer);
  };
  const record = useRecord(object, rev, judge, attempt);
  const [draft, setDraft] = useState<Draft>();
  const [ready, setReady] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [note, setNote] = useState('');
  const form = useRef<HTMLFormElement>(null);

  useLayoutEffect(() => {
    const found = form.current === null ? undefined : plan.found?.(form.current);
    const kept = readDraft(loadDraft(object, rev));
    // A draft without an order asks anew after days: mixed, so that it is not the place of the answer that is remembered.
    const mixed = kept?.order.length === 0 ? { ...kept, order: shuffled(built, Math.random) } : kept;
    setDraft(found === undefined ? mixed : { ...readAids(kept ?? {}), answer: found, order: built });
    setReady(true);
  }, []);

  const event = record.judged?.event ?? null;
  // A draft belongs to the answer after which it was begun; an answer given elsewhere since then wins.
  const isCurrent =
    draft !== undefined && (!record.loaded || draft.after === undefined || draft.after === event);
  const judged = isCurrent ? undefined : record.judged;
  const shown = isCurrent ? draft : judged;
  const answer = shown === undefined ? undefined : read(shown.answer);
  const order = isOrderOf(shown?.order, built) ? shown.order : built;
  const aids = readAids(shown ?? {});

  const begin = (answer: A | undefined, order: readonly string[], aids: Aids, said = '') => {
    const next = { ...aids, answer: answer ?? null, order };
    setDraft(record.loaded ? { ...next, after: event } : next);
    setProblem(undefined);
    setNote(said);
    saveDraft(object, rev, { ...next, after: event });
  };

  const check = () => {
    const score = grade(answer);
    if (score.type === 'invalid' || answer === undefined) {
      setProblem(score.type === 'invalid' ? score.code : 'empty');
      return;
    }
    setDraft(undefined);
    setProblem(undefined);
    setNote('');
    const kept = plan.keep?.(answer) ?? answer;
    void record
      .give({ answer: kept, score, ...(plan.order && { order }), ...aids })
      .then(() => saveDraft(object, rev, null));
  };

  const again = () => {
    if (judged === undefined || answer === undefined || record.saving) return;
    if (isFull(judged.score)) begin(undefined, shuffled(built, Math.random), {});
    else {
      const next = plan.again(answer, judged.score, order);
      // Hints once opened cannot be unread; how sure the learner is may have changed.
      begin(next.answer, next.order, readAids({ hints: aids.hints ?? 0 }));
    }
  };

  useEffect(() => {
    const askAgain = () => {
      if (judged !== undefined && !isFull(judged.score)) again();
    };
    if (judged !== undefined && wasAskedAgain(object)) askAgain();
    return onAskAgain(object, askAgain);
  });

  return {
    form,
    /** False until the page's script runs. */
    ready,
    answer,
    order,
    /** How sure the answer shown is, and with how many hints it came about. */
    aids,
    /** Whether there is an answer to check or to look at. */
    begun: answer !== undefined,
    /** The judgement, when the answer shown is a given one. */
    score: judged?.score,
    attempts: record.attempts,
    health: record.health,
    saving: record.saving,
    fresh: record.fresh && judged !== undefined,
    /** Code of why the answer could not be judged. */
    problem,
    /** What a screen reader is to hear about a step of shaping the answer. */
    note,
    choose: (answer: A, said = '') => begin(answer, order, aids, said),
    /** Says how sure the learner is, or opens a hint. */
    aid: (change: Aids, said = '') => begin(answer, order, { ...aids, ...change }, said),
    check,
    again,
  };
}
