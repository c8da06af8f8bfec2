import { useEffect, useMemo, useState } from 'preact/hooks';
import { writeSetCode } from '@/core/classroom/paper/set-code.ts';
import type { VariantLetter } from '@/core/classroom/paper/variant.ts';
import type { Words } from '../frame/words.ts';
import { Doubts } from './Doubts.tsx';
import { questionsFor } from './entry.ts';
import { openPhoto, type Photo } from './photo-file.ts';
import { readSheet, type Said, type SeenRow } from './read-photo.ts';
import type { Choice, SheetSet } from './sheet-set.ts';

interface Props {
  readonly words: Words;
  readonly choice: Choice;
  readonly set: SheetSet | undefined;
  readonly seed: string;
  readonly variant: VariantLetter;
  readonly setVariant: (letter: VariantLetter) => void;
  readonly setCode: (code: string) => void;
  readonly take: (rows: readonly SeenRow[], said: Said, number: string) => void;
}

/** A picture of an answer sheet: what it says is shown, what is not clear is asked, and only then it goes into the line of letters. */
export function PhotoIn({ words, choice, set, seed, variant, setVariant, setCode, take }: Props) {
  const { say } = words;
  const [photo, setPhoto] = useState<Photo>();
  const [told, setTold] = useState('');
  const [times, setTimes] = useState(0);
  // The code of the picture leads the form to its set and variant; until they have come nothing is read.
  const code = photo?.code === 'newer' ? undefined : photo?.code;
  const isThere =
    set !== undefined && (code === undefined || (code.seed === seed && code.variant === variant));
  const asked = isThere ? questionsFor(set, seed, variant) : [];
  // Looking at a picture takes a while: not anew with every letter that is typed beside it.
  const seen = useMemo(
    () => (photo && isThere ? readSheet(photo.picture, asked, code?.page ?? 1) : undefined),
    [photo, isThere, set, seed, variant],
  );
  useEffect(() => {
    if (seen && seen.type !== 'seen') {
      setTold(say(`photo_fault_${seen.type}`));
      setPhoto(undefined);
    }
  }, [seen?.type]);
  const open = async (file: File) => {
    setTold(say('photo_reading'));
    setPhoto(undefined);
    const came = await openPhoto(file).catch(() => undefined);
    if (came === undefined) return setTold(say('photo_fault_file'));
    if (came.code === 'newer') return setTold(say('photo_fault_newer'));
    const { part } = choice;
    if (came.code) {
      if (came.code.course !== part.course || came.code.lesson !== part.lesson)
        return setTold(say('photo_fault_lesson'));
      setCode(writeSetCode(came.code));
      setVariant(came.code.variant);
    } else if (set === undefined) return setTold(say('code_first'));
    setTold(came.code ? '' : say('photo_no_code'));
    setTimes((before) => before + 1);
    setPhoto(came);
  };
  return (
    <section class="card room-stack paper-photo" aria-labelledby="paper-photo">
      <h3 id="paper-photo">{say('photo')}</h3>
      <p>{say('photo_how')}</p>
      <div class="room-ways">
        <label class="button quiet">
          {say('photo_open')}
          <input
            type="file"
            class="visually-hidden"
            accept="image/*"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) void open(file);
              currentTarget.value = '';
            }}
          />
        </label>
      </div>
      <p role="status">{told}</p>
      {seen?.type === 'seen' && (
        <Doubts
          key={times}
          words={words}
          rows={seen.rows}
          asked={asked}
          take={(said) => {
            take(seen.rows, said, seen.number);
            setPhoto(undefined);
            setTold(say('taken'));
          }}
          drop={() => {
            setPhoto(undefined);
            setTold('');
          }}
        />
      )}
    </section>
  );
}
