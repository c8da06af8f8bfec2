import { numberOf } from '../limits.ts';

/** One answer of a list: `=` or `~`, its weight in percent, its words and what is said to it; signs are shielded. */
export interface GiftAnswer {
  readonly sign: '=' | '~';
  /** In percent; undefined where none is written. */
  readonly weight: number | undefined;
  readonly text: string;
  readonly feedback: string;
}

/** An answer list with what is said after any answer (`####`). */
export interface GiftAnswers {
  readonly general: string;
  readonly list: string;
}

/** Takes the general feedback off an answer list. */
export function splitGeneral(answers: string): GiftAnswers {
  const at = answers.indexOf('####');
  return at < 0
    ? { general: '', list: answers }
    : { general: answers.slice(at + 4).trim(), list: answers.slice(0, at).trim() };
}

/** The answers of a list such as `=right#why ~wrong ~%50%half`. */
export function answersOf(list: string): GiftAnswer[] {
  return [...list.matchAll(/([=~])([^=~]*)/g)].map(([, sign, body = '']) => {
    const weight = /^\s*%(-?\d{1,3}(?:\.\d{1,5})?)%/.exec(body);
    const rest = body.slice(weight?.[0].length ?? 0);
    const hash = rest.indexOf('#');
    const text = hash < 0 ? rest : rest.slice(0, hash);
    return {
      sign: sign === '=' ? '=' : '~',
      weight: weight ? Number(weight[1]) : undefined,
      text: text.trim(),
      feedback: hash < 0 ? '' : rest.slice(hash + 1).trim(),
    };
  });
}

/** A number with its tolerance, from `12`, `12:0.5` or `11.5..12.5`; undefined for anything else. */
export function measureOf(text: string): { readonly value: number; readonly tolerance: number } | undefined {
  const range = text.split('..');
  if (range.length === 2) {
    const [low, high] = range.map(numberOf);
    if (low === undefined || high === undefined || high < low) return undefined;
    return { value: tidied((low + high) / 2), tolerance: tidied((high - low) / 2) };
  }
  const [value, tolerance] = text.split(/[:\uE005]/);
  const number = numberOf(value ?? '');
  const off = tolerance === undefined ? 0 : numberOf(tolerance);
  return number === undefined || off === undefined || off < 0 ? undefined : { value: number, tolerance: off };
}

/** A sum of two decimals without the dust of binary fractions. */
function tidied(value: number): number {
  return Number(value.toPrecision(12));
}
