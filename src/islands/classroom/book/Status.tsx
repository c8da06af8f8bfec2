import type { Cell, Status as StatusOf } from '@/core/classroom/book/cell.ts';
import { isDoubt } from '@/core/classroom/book/flag.ts';
import { percentOf } from '@/core/classroom/book/report.ts';
import type { Words } from '../frame/words.ts';
import { percentWord, statusWord } from './words.ts';

interface SignProps {
  readonly status: StatusOf;
  /** Whether it is done below the pass mark: then the sign is not one of success. */
  readonly isBelow?: boolean;
}

/** A state as a sign: an empty ring, an open link, a mark that calls, a closed link, a closed link with a clock hand. */
export function StatusSign({ status, isBelow = false }: SignProps) {
  return (
    <svg
      class={isBelow ? 'book-sign' : `book-sign ${status}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
    >
      <circle cx="8" cy="8" r="6.5" />
      {status === 'started' && <path d="M8 1.5a6.5 6.5 0 0 1 0 13z" class="full" />}
      {status === 'help-needed' && <path d="M8 4v5M8 11.2v1" />}
      {status === 'completed' && <path d="m4.8 8.2 2.2 2.3 4.2-4.7" />}
      {status === 'late' && <path d="M8 4.2V8l2.6 1.8" />}
    </svg>
  );
}

interface Props {
  readonly cell: Cell;
  readonly words: Words;
  readonly shared: Words;
}

/** How a pupil stands at an assignment, in a line: sign, points, word, and what is in doubt. */
export function StatusLine({ cell, words, shared }: Props) {
  const { status, share, handIns, flags, overdue, done, passed } = cell;
  const doubts = flags.filter(isDoubt).length;
  return (
    <>
      <StatusSign status={status} isBelow={done && !passed && status !== 'help-needed'} />
      {handIns.length > 0 && <b>{percentWord(percentOf(share), words)}</b>}
      <span class="book-word">
        {statusWord(shared, status)}
        {done && !passed && <span class="book-more">{words.say('below')}</span>}
        {overdue && <span class="book-more">{words.say('overdue')}</span>}
        {doubts > 0 && <strong class="book-doubt">{words.count('doubts', doubts)}</strong>}
      </span>
    </>
  );
}
