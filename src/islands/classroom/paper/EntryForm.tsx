import { useEffect, useRef, useState } from 'preact/hooks';
import { nothingFilled } from '@/core/classroom/paper/filled.ts';
import { readLine, writeLine } from '@/core/classroom/paper/letters.ts';
import { type VariantLetter, variantLetters } from '@/core/classroom/paper/variant.ts';
import { pupilFault, tidyPupil } from '@/core/classroom/pupil-name.ts';
import type { PartProps } from '../frame/part.ts';
import { pupilsOf } from '../keep/pupils.ts';
import { type Entry, pupilFor, questionsFor, readEntry } from './entry.ts';
import { PhotoIn } from './PhotoIn.tsx';
import { Reading } from './Reading.tsx';
import { filledWith, type Said, type SeenRow } from './read-photo.ts';
import type { Choice, SheetSet } from './sheet-set.ts';

interface Props extends Pick<PartProps, 'klass' | 'words' | 'locale'> {
  readonly choice: Choice;
  /** Undefined while the code is not typed or its questions have not come. */
  readonly set: SheetSet | undefined;
  readonly seed: string;
  /** An entry that was taken out of the list to be corrected. */
  readonly edited: Entry | undefined;
  /** Adds to the list; false when the pupil stands there already. */
  readonly add: (entry: Pick<Entry, 'pupil' | 'variant' | 'line' | 'reading'>) => boolean;
  readonly setCode: (code: string) => void;
}

/** One pupil's sheet: typed as a line of letters, or read from a picture into that line. */
export function EntryForm({ klass, words, locale, choice, set, seed, edited, add, setCode }: Props) {
  const { say } = words;
  const [pupil, setPupil] = useState('');
  const [variant, setVariant] = useState<VariantLetter>('A');
  const [line, setLine] = useState('');
  const [fault, setFault] = useState<{ readonly at: 'pupil' | 'line'; readonly key: string }>();
  const [known, setKnown] = useState<readonly string[]>([]);
  const name = useRef<HTMLInputElement>(null);
  const letters = useRef<HTMLInputElement>(null);
  useEffect(() => {
    void pupilsOf(klass).then((all) => setKnown(all.map((each) => each.name)));
  }, [klass.id]);
  useEffect(() => {
    if (edited === undefined) return;
    setPupil(edited.pupil);
    setVariant(edited.variant);
    setLine(edited.line);
    letters.current?.focus();
  }, [edited]);
  const asked = set ? questionsFor(set, seed, variant) : [];
  const reading = set && readEntry(choice, set, asked, line, locale);
  const next = () => {
    const typed = tidyPupil(pupil);
    const wrong = pupilFault(typed);
    const stop = (at: 'pupil' | 'line', key: string) => {
      setFault({ at, key });
      (at === 'pupil' ? name : letters).current?.focus();
    };
    if (wrong !== undefined) return stop('pupil', `fault_pupil_${wrong}`);
    if (reading === undefined) return stop('line', 'code_first');
    if (line.trim() === '') return stop('line', 'fault_line');
    // What is not understood stays in the field until it is mended: half a line is nobody's answers.
    if (reading.fault) return letters.current?.focus();
    const whose = pupilFor(typed, klass.roster);
    if (!add({ pupil: whose, variant, line: line.trim(), reading })) return stop('pupil', 'fault_twice');
    setFault(undefined);
    setPupil('');
    setLine('');
    name.current?.focus();
  };
  const take = (rows: readonly SeenRow[], said: Said, number: string) => {
    const { filled } = readLine(asked, line);
    const before = asked.map((question, at) => filled[at] ?? nothingFilled(question));
    setLine(writeLine(asked, filledWith(before, rows, said)));
    if (number !== '' && pupil === '') setPupil(pupilFor(number, klass.roster));
    (number === '' && pupil === '' ? name : letters).current?.focus();
  };
  const faultAt = (at: 'pupil' | 'line') => (fault?.at === at ? say(fault.key) : '');
  return (
    <>
      <form
        class="card room-stack paper-form"
        aria-labelledby="paper-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          next();
        }}
      >
        <h3 id="paper-form">{say('form')}</h3>
        <div>
          <label>
            <span>{say('pupil')}</span>
            <input
              ref={name}
              class="field"
              value={pupil}
              list="paper-known"
              maxLength={80}
              autocomplete="off"
              aria-describedby="paper-pupil-fault"
              aria-invalid={fault?.at === 'pupil'}
              onInput={(event) => setPupil(event.currentTarget.value)}
            />
          </label>
          <datalist id="paper-known">
            {known.map((each) => (
              <option key={each} value={each} />
            ))}
          </datalist>
          <p class="room-fault" role="status" id="paper-pupil-fault">
            {faultAt('pupil')}
          </p>
        </div>
        <fieldset class="paper-variants">
          <legend>{say('variant')}</legend>
          {variantLetters.map((letter) => (
            <label key={letter}>
              <input
                type="radio"
                name="paper-variant"
                checked={variant === letter}
                onChange={() => setVariant(letter)}
              />
              {letter}
            </label>
          ))}
        </fieldset>
        <div>
          <label>
            <span>{say('line')}</span>
            <input
              ref={letters}
              class="field mono"
              value={line}
              spellcheck={false}
              autocomplete="off"
              autocapitalize="characters"
              enterKeyHint="next"
              maxLength={400}
              aria-describedby="paper-line-how paper-line-missing paper-line-fault"
              aria-invalid={fault?.at === 'line' || reading?.fault !== undefined}
              onInput={(event) => {
                setLine(event.currentTarget.value);
                if (fault?.at === 'line') setFault(undefined);
              }}
            />
          </label>
          <p class="soft" id="paper-line-how">
            {say('line_how')} {asked.some(({ type }) => type === 'true-false') && say('line_verdict')}
          </p>
          <p class="room-fault" role="status" id="paper-line-missing">
            {faultAt('line')}
          </p>
        </div>
        {reading && line.trim() !== '' && <Reading reading={reading} line={line} words={words} />}
        <p>
          <button type="submit" class="button">
            {say('add')}
          </button>
        </p>
      </form>
      <PhotoIn
        words={words}
        choice={choice}
        set={set}
        seed={seed}
        variant={variant}
        setVariant={setVariant}
        setCode={setCode}
        take={take}
      />
    </>
  );
}
