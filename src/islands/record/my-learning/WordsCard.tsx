import { useMemo } from 'preact/hooks';
import type { Log } from '@/core/record/merge.ts';
import { dueWords, wordCards } from '@/core/review/word-cards.ts';
import type { Words } from './words.ts';

interface Props {
  readonly log: Log;
  /** Address of the learner's own list of words. */
  readonly href: string;
  readonly words: Words;
}

/** The learner's own words in short: how many there are and how many wait, with the way to them. */
export function WordsCard({ log, href, words: { say } }: Props) {
  const { kept, due } = useMemo(() => {
    const now = Date.now();
    const cards = wordCards(log, now);
    return { kept: cards.length, due: dueWords(cards, now).length };
  }, [log]);
  return (
    <section class="card mine-words" aria-labelledby="mine-words">
      <h2 id="mine-words">{say('words')}</h2>
      <p>{kept === 0 ? say('words_none') : say('words_count', { kept, due })}</p>
      <p>
        <a class="button quiet" href={href}>
          {say('words_link')}
        </a>
      </p>
    </section>
  );
}
