import { useEffect, useRef } from 'preact/hooks';
import { dueWords } from '@/core/review/word-cards.ts';
import type { SavedWord } from './saved-word.ts';
import type { Says } from './says.ts';

interface Props {
  readonly saved: readonly SavedWord[];
  readonly now: number;
  readonly says: Says;
  /** Whether the learner has just come back from the cards: then the focus comes here. */
  readonly isBack: boolean;
  readonly onBegin: () => void;
}

/** What is due today, and the way to the cards. */
export function DueWords({ saved, now, says: { say, count, when }, isBack, onBegin }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isBack) title.current?.focus();
  }, [isBack]);
  const due = dueWords(
    saved.map(({ card }) => card),
    now,
  );
  const next = saved[due.length];
  return (
    <section class="card words-card no-print" aria-labelledby="words-due">
      <h2 id="words-due" tabIndex={-1} ref={title}>
        {due.length > 0 ? count('due', due.length) : say('none')}
      </h2>
      {due.length > 0 ? (
        <button type="button" class="button" onClick={onBegin}>
          {say('start')}
        </button>
      ) : (
        next && <p>{say('none_next', { when: when(next.card.dueAt, now) })}</p>
      )}
    </section>
  );
}
