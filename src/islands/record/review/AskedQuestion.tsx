import type { ComponentChild } from 'preact';
import type { MutableRef } from 'preact/hooks';
import { useEffect, useState } from 'preact/hooks';
import type { Words } from './words.ts';

/** Which question to put on the page, and at which place of the set or the test. */
export interface Ask {
  readonly lessonHref: string;
  readonly id: string;
  readonly rev: number;
  /** From 1. */
  readonly number: number;
  readonly total: number;
  /** Id of the attempt at a test within which it is asked. */
  readonly attempt?: string;
}

/** A question ready to be shown. */
export interface LoadedQuestion {
  readonly prompt: string;
  readonly island: ComponentChild;
}

/** Fetches a question with its island; undefined when the site no longer has it in this revision; rejects without connection. */
export type LoadQuestion = (ask: Ask) => Promise<LoadedQuestion | undefined>;

interface Props {
  readonly ask: Ask;
  readonly load: LoadQuestion;
  readonly words: Words;
  /** Whether the learner came here by a press, so that the focus goes to the question. */
  readonly takesFocus: MutableRef<boolean>;
}

/** One question of the set, fetched when its turn comes. */
export function AskedQuestion({ ask, load, words: { say }, takesFocus }: Props) {
  const [loaded, setLoaded] = useState<LoadedQuestion | 'gone' | 'trouble'>();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    setLoaded(undefined);
    load(ask).then(
      (found) => isCurrent && setLoaded(found ?? 'gone'),
      () => isCurrent && setLoaded('trouble'),
    );
    return () => {
      isCurrent = false;
    };
  }, [ask.lessonHref, ask.id, turn]);
  useEffect(() => {
    if (typeof loaded !== 'object' || !takesFocus.current) return;
    takesFocus.current = false;
    const question = document.getElementById(`question-${ask.id}`);
    question?.focus({ preventScroll: true });
    question?.scrollIntoView({ block: 'start' });
  }, [loaded]);
  if (loaded === undefined) return <p class="soft">{say('loading')}</p>;
  if (loaded === 'gone') return <p class="note">{say('gone')}</p>;
  if (loaded === 'trouble') {
    return (
      <div class="note" role="alert">
        <p>{say('trouble')}</p>
        <button type="button" class="button quiet" onClick={() => setTurn(turn + 1)}>
          {say('again')}
        </button>
      </div>
    );
  }
  return loaded.island;
}
