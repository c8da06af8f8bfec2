import type { Fault, Rule, TextUnit } from '../rule.ts';
import { type FoundNumber, numbersIn } from './numbers-in.ts';

/** What is left of a list after each number of the other has taken its like. */
function without(list: readonly FoundNumber[], others: readonly FoundNumber[]): FoundNumber[] {
  const left = others.map(({ value }) => value);
  return list.filter(({ value }) => {
    const at = left.indexOf(value);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Numbers that people write as words too: two, эки, тысяча. One language may do so where another does not. */
function isSpeakable({ value }: FoundNumber): boolean {
  return Number(value) <= 20 || ['100', '1000', '1000000'].includes(value);
}

function compare({ text, twins, source, locale }: TextUnit): Fault[] {
  const original = twins[source];
  if (locale === source || original === undefined) return [];
  const [here, there] = [numbersIn(text), numbersIn(original)];
  const [more, less] = [without(here, there), without(there, here)];
  const [wrong] = more;
  const [right] = less;
  if (wrong !== undefined && right !== undefined) {
    return [
      {
        found: `${wrong.written} where the text in "${source}" has ${right.written}`,
        mend: `the same numbers in every language; the text in "${source}" is: ${shortened(original, right.written)}`,
        word: wrong.written,
      },
    ];
  }
  const isAlone = (number: FoundNumber, others: readonly FoundNumber[]) =>
    !isSpeakable(number) && !others.some(({ value }) => value === number.value);
  const [lost] = less.filter((number) => isAlone(number, here));
  const [extra] = more.filter((number) => isAlone(number, there));
  const number = lost ?? extra;
  if (number === undefined) return [];
  return [
    {
      found: lost
        ? `no ${number.written}, which the text in "${source}" has`
        : `${number.written}, which only this language has`,
      mend: 'the same numbers in every language',
      ...(lost ? {} : { word: number.written }),
    },
  ];
}

function shortened(text: string, around: string): string {
  const at = text.indexOf(around);
  const [from, to] = [Math.max(0, at - 30), at + around.length + 30];
  return `«${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}»`;
}

/** A text says the same numbers in the three languages. */
export const rule: Rule = {
  id: 'numbers',
  severity: 'error',
  about: 'A text has the same numbers in the three languages, however each writes thousands and decimals.',
  measured: '0 of 3,311 translations with numbers; it found a 1 that should be 2',
  over: 'text',
  check: (text) => (text.kind === 'code' ? [] : compare(text)),
};
