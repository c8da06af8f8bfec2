import { type Flag, isDoubt } from '@/core/classroom/book/flag.ts';
import type { Words } from '../frame/words.ts';
import { flagWord } from './words.ts';

interface Props {
  readonly flags: readonly Flag[];
  readonly words: Words;
  /** The question that a flag is about, so that it can be found below; undefined where it is about something else. */
  readonly promptOf: (of: string) => string | undefined;
}

/** What the teacher should know of what was handed in: doubts first, then what has innocent reasons. */
export function Flags({ flags, words, promptOf }: Props) {
  const lineOf = (flag: Flag) => {
    const prompt = promptOf(flag.of);
    return prompt === undefined ? flagWord(flag, words) : `«${prompt}» ${flagWord(flag, words)}`;
  };
  const lines = (list: readonly Flag[]) => {
    const counts = new Map<string, number>();
    for (const line of list.map(lineOf)) counts.set(line, (counts.get(line) ?? 0) + 1);
    return [...counts].map(([text, count]) => (
      <li key={text}>
        {text}
        {count > 1 && ` (${count})`}
      </li>
    ));
  };
  const doubts = flags.filter(isDoubt);
  const others = flags.filter((flag) => !isDoubt(flag));
  return (
    <>
      {doubts.length > 0 && (
        <div class="note book-doubts">
          <p>
            <strong>{words.say('doubts_title')}</strong>
          </p>
          <ul>{lines(doubts)}</ul>
          <p class="soft">{words.say('doubts_text')}</p>
        </div>
      )}
      {others.length > 0 && (
        <div class="note">
          <ul>{lines(others)}</ul>
        </div>
      )}
    </>
  );
}
