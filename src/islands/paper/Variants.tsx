import { useEffect, useMemo, useState } from 'preact/hooks';
import { readSetCode, type SetCode, writeSetCode } from '@/core/classroom/paper/set-code.ts';
import { type VariantLetter, variantLetters, variantOf } from '@/core/classroom/paper/variant.ts';
import type { Locale } from '@/core/locale/locale.ts';
import { formatNumber } from '@/i18n/date.ts';
import { fill } from '@/i18n/fill.ts';
import { plural } from '@/i18n/plural.ts';
import { AnswerSheet } from './AnswerSheet.tsx';
import { Choices } from './Choices.tsx';
import { KeySheet } from './KeySheet.tsx';
import type { PaperProps } from './paper-props.ts';
import { QuestionSheet } from './QuestionSheet.tsx';
import { freshSeed, type PrintedSet } from './set.ts';
import { useQuizzes } from './use-quizzes.ts';

type Values = Readonly<Record<string, string | number>>;

/** Pupils by their number, the variants going round; number 0 is a sheet for nobody yet. */
function handedOut(variants: readonly VariantLetter[], pupils: number) {
  if (pupils === 0) return variants.map((letter) => ({ letter, number: '' }));
  return Array.from({ length: variants.length === 0 ? 0 : pupils }, (_, at) => ({
    letter: variants[at % variants.length] as VariantLetter,
    number: String(at + 1),
  }));
}

/** The page of variants: chooses what is printed, and shows every sheet as it will be. */
export function Variants({ locale, strings, course, lesson, title, quiz: hrefs, address }: PaperProps) {
  const [code, setCode] = useState<SetCode>(
    () => readSetCode(location.hash) ?? { seed: freshSeed(), pin: '' },
  );
  const [choice, setChoice] = useState<Omit<PrintedSet, 'seed'>>({
    languages: [locale],
    variants: variantLetters,
    questions: true,
    answers: true,
    key: true,
    pupils: 0,
  });
  const set: PrintedSet = { ...choice, seed: code.seed };
  const { quizzes, again } = useQuizzes(hrefs, set.languages);
  const sayIn = (of: Locale, key: string, values?: Values) => fill(strings[of][key] ?? key, values);
  const say = (key: string, values?: Values) => sayIn(locale, key, values);
  const first = typeof quizzes === 'string' ? undefined : quizzes[0];
  const pin = first?.quiz.pin ?? '';
  const whole = writeSetCode({ seed: code.seed, pin });

  useEffect(() => {
    // The address is the set, so that it can be kept and opened again.
    if (pin !== '' && code.pin === '') history.replaceState(history.state, '', `#${whole}`);
  }, [whole, pin]);
  useEffect(() => {
    const read = () => {
      const read = readSetCode(location.hash);
      if (read) setCode(read);
    };
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);

  const variants = useMemo(
    () =>
      set.variants.map((letter) => ({
        letter,
        questions: variantOf(first?.quiz.questions ?? [], set.seed, letter),
      })),
    [first, set.variants, set.seed],
  );
  const questionsOf = (letter: VariantLetter) =>
    variants.find((each) => each.letter === letter)?.questions ?? [];
  const head = first?.locale ?? locale;
  const foot = `${sayIn(head, 'foot', { code: whole })} · ${address}`;
  const open = (opened: SetCode) => {
    setCode(opened);
    history.replaceState(history.state, '', `#${writeSetCode(opened)}`);
  };

  if (quizzes === 'loading') return <p class="soft">{say('loading')}</p>;
  if (quizzes === 'fault' || first === undefined)
    return (
      <div class="note stack" role="alert">
        <p>{say('fault')}</p>
        <p>
          <button type="button" class="button quiet" onClick={again}>
            {say('again')}
          </button>
        </p>
      </div>
    );
  const { questions, leftOut } = first.quiz;
  if (questions.length === 0) return <p class="note">{say('nothing')}</p>;
  return (
    <div class="paper">
      <Choices
        locale={locale}
        set={set}
        say={say}
        change={(change) => setChoice({ ...choice, ...change })}
        open={open}
        renew={() => open({ seed: freshSeed(), pin: '' })}
      />
      <div class="paper-told no-print">
        <p role="status">{say('set', { code: whole })}</p>
        {code.pin !== '' && code.pin !== pin && (
          <p class="note" role="alert">
            {say('changed')}
          </p>
        )}
        {leftOut.length > 0 && (
          <details>
            <summary>{plural(strings[locale], 'left_out', leftOut.length, locale)}</summary>
            <p class="soft">{say('left_out_why')}</p>
            <ul>
              {leftOut.map((prompt) => (
                <li>{prompt}</li>
              ))}
            </ul>
          </details>
        )}
        <button type="button" class="button" onClick={() => print()}>
          {say('print')}
        </button>
        <p class="soft">{say('print_how')}</p>
      </div>
      <section class="paper-preview" aria-label={say('preview')}>
        {set.questions &&
          variants.map(({ letter, questions: shown }) => (
            <QuestionSheet
              variant={letter}
              questions={shown}
              quizzes={quizzes}
              title={title}
              foot={foot}
              sayIn={sayIn}
            />
          ))}
        {set.answers &&
          handedOut(set.variants, set.pupils).map(({ letter, number }) => (
            <AnswerSheet
              key={`${letter}${number}`}
              code={{ course, lesson, seed: set.seed, variant: letter, pin }}
              questions={questionsOf(letter)}
              title={title[head]}
              number={number}
              foot={foot}
              say={(key, values) => sayIn(head, key, values)}
            />
          ))}
        {set.key && variants.length > 0 && (
          <KeySheet
            variants={variants}
            title={title[head]}
            foot={foot}
            say={(key, values) => sayIn(head, key, values)}
            number={(n) => formatNumber(n, head)}
          />
        )}
      </section>
    </div>
  );
}
