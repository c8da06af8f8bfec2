import type { KeptClass } from '@/storage/classroom/classroom.ts';
import type { Words } from '../frame/words.ts';
import type { Taken } from './take-in.ts';

interface Props {
  readonly taken: Taken;
  readonly words: Words;
  readonly classes: readonly KeptClass[];
  /** The class that is open; empty for none. */
  readonly here: string;
}

/** What came of what was read: everything is in one of the lines. */
export function TakenNote({ taken, words, classes, here }: Props) {
  const { say, count } = words;
  const { names, already, other, damaged, forged, newer, empty, isKept } = taken;
  const elsewhere = classes.filter(({ id }) => id !== here && taken.classes.includes(id));
  const faults = (['other', 'damaged', 'forged', 'newer', 'empty'] as const).filter((key) => taken[key] > 0);
  const isNothing = names.length + already + other + damaged + forged + newer + empty === 0;
  return (
    <div class="note room-stack">
      <p>
        <strong>{count('taken_new', names.length)}</strong>
        {names.length > 0 && ` ${[...new Set(names)].slice(-40).join(', ')}`}
      </p>
      {already > 0 && <p>{count('taken_already', already)}</p>}
      {elsewhere.length > 0 && (
        <p>{say('taken_elsewhere', { names: elsewhere.map(({ name }) => name).join(', ') })}</p>
      )}
      {faults.map((key) => (
        <p key={key}>{count(`taken_${key}`, taken[key])}</p>
      ))}
      {isNothing && <p>{say('taken_nothing')}</p>}
      {!isKept && <p class="room-fault">{say('taken_not_kept')}</p>}
    </div>
  );
}
