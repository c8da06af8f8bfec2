import { type Locale, locales } from '@/core/locale/locale.ts';
import type { AskedQuestion, Fault, QuestionRule, Room } from '../rule.ts';
import { choiceOf } from './parts/choices.ts';
import { equationsIn } from './parts/equations.ts';
import { factsOf } from './parts/facts.ts';
import { figuresIn, numbersIn } from './parts/figures.ts';
import { sectionOf } from './parts/passages.ts';
import { placeIn } from './parts/place.ts';
import { reasonsOf } from './parts/reasons.ts';

interface Known {
  /** Numbers of the section, in figures and words. */
  readonly section: ReadonlySet<number>;
  /** Those, and the numbers of the prompt and of the facts that the question names. */
  readonly all: ReadonlySet<number>;
}

function knownTo(asked: AskedQuestion, room: Room, locale: Locale): Known | undefined {
  const { question, course, lesson } = asked;
  const passages = sectionOf(room, `${course}/${lesson}`, question.section, locale);
  if (passages === undefined) return undefined;
  const section = numbersIn(passages.map(({ words }) => words).join('\n'), locale);
  const facts = factsOf(room);
  const said = (question.facts ?? []).map((id) => facts.get(id)?.fact.statement[locale] ?? '');
  return {
    section,
    all: new Set([...section, ...numbersIn([question.prompt[locale], ...said].join('\n'), locale)]),
  };
}

const near = (a: number, b: number, tolerance = 0) =>
  Math.abs(a - b) <= tolerance + 1e-9 * Math.max(1, Math.abs(b));

/** Whether a number is one of those known, or one step of reckoning away from two of them. */
function follows(value: number, known: ReadonlySet<number>, tolerance = 0): boolean {
  const all = [...known, 100];
  return all.some(
    (a) =>
      near(a, value, tolerance) ||
      all.some((b) =>
        [a + b, a - b, a * b, a / b, (a * b) / 100].some((worked) => near(worked, value, tolerance)),
      ),
  );
}

/** Whether a text works the number out, step by step, from numbers that are known. */
function isWorkedOut(value: number, text: string, locale: Locale, known: Known, tolerance: number): boolean {
  const steps = equationsIn(text, locale);
  const reached = new Set([...known.all, 100]);
  for (const { operands, result, isRight } of steps) {
    if (isRight && operands.filter((each) => !reached.has(each)).length <= 1) reached.add(result);
  }
  return steps.some(({ result }) => reached.has(result) && near(result, value, tolerance));
}

function numberFaults(asked: AskedQuestion, room: Room): Fault[] {
  const { question } = asked;
  if (question.type !== 'number') return [];
  const { answer, tolerance, reason } = question;
  return locales.flatMap((locale): Fault[] => {
    const known = knownTo(asked, room, locale);
    if (known === undefined) return [];
    const told = figuresIn(reason[locale], locale).map(({ value }) => value);
    const isTold =
      told.some((value) => near(value, answer, tolerance)) || numbersIn(reason[locale], locale).has(answer);
    const silent: Fault = {
      ...placeIn(asked, ['reason', locale]),
      found: `a reason that never comes to the answer, ${answer}`,
      mend: 'show how the answer comes about, its figure included; or mend the answer',
    };
    const isFound =
      known.section.has(answer) ||
      follows(answer, known.all, tolerance) ||
      isWorkedOut(answer, reason[locale], locale, known, tolerance);
    const lost: Fault = {
      ...placeIn(asked, ['answer']),
      found: `${answer}, which neither stands in section "${question.section}" of ${locale}.mdx nor follows from its figures and those of the prompt`,
      mend: 'write the figures it follows from into the section or the prompt, or name the section that has them',
    };
    return [...(isTold ? [] : [silent]), ...(isFound ? [] : [lost])];
  });
}

function optionFaults(asked: AskedQuestion, room: Room): Fault[] {
  const choice = choiceOf(asked);
  if (choice === undefined) return [];
  const { question } = asked;
  return locales.flatMap((locale) => {
    const known = knownTo(asked, room, locale);
    if (known === undefined) return [];
    return choice.right.flatMap((place): Fault[] => {
      const text = choice.options[place]?.text[locale] ?? '';
      const reason = choice.options[place]?.reason[locale] ?? '';
      const lost = figuresIn(text, locale).filter(
        ({ value }) => !follows(value, known.all) && !isWorkedOut(value, reason, locale, known, 0),
      );
      if (lost.length === 0) return [];
      return [
        {
          ...placeIn(asked, ['options', place, 'text', locale]),
          found: `${lost.map(({ written }) => written).join(', ')} in the right option, which neither stands in section "${question.section}" of ${locale}.mdx nor follows from its figures`,
          mend: 'write the figure into the section, mend the figure, or name the section that has it',
        },
      ];
    });
  });
}

/** Calculations in reasons that do not come out; what is said to a usual mistake may show the wrong way, but reckons right too. */
function sumFaults(asked: AskedQuestion): Fault[] {
  return reasonsOf(asked.question).flatMap(({ path, reason }) =>
    locales.flatMap((locale) =>
      equationsIn(reason[locale], locale)
        .filter(({ isRight }) => !isRight)
        .map(
          ({ written, worked }): Fault => ({
            ...placeIn(asked, [...path, locale]),
            found: `"${written}", though it comes to ${Number(worked.toPrecision(8))}`,
            mend: 'mend the calculation',
          }),
        ),
    ),
  );
}

export const rule: QuestionRule = {
  id: 'answer-in-text',
  severity: 'warning',
  over: 'question',
  about:
    'A number that is the answer, or stands in a right option, is in the section named or follows from its figures; calculations in reasons come out.',
  measured: '0 of 76 questions, 33 calculations; of 30 wrong answers to number questions it sees 90 %',
  check: (asked, room) => [...numberFaults(asked, room), ...optionFaults(asked, room), ...sumFaults(asked)],
};
