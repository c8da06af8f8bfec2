import type { Locale } from '@/core/locale/locale.ts';

/** A typed number, or why it is none: `empty`, nothing typed; `not-number`, no number in it; `unit`, a number with something strange after it. */
export type ParsedNumber =
  | { readonly type: 'value'; readonly value: number }
  | { readonly type: 'invalid'; readonly code: 'empty' | 'not-number' | 'unit' };

const invalid = (code: 'empty' | 'not-number' | 'unit'): ParsedNumber => ({ type: 'invalid', code });

/** Whether the mark stands between whole groups of three digits, as in 1 234 567. */
function isGrouped(digits: string, mark: string): boolean {
  const [first = '', ...groups] = digits.split(mark);
  return /^[1-9]\d{0,2}$/.test(first) && groups.length > 0 && groups.every((group) => /^\d{3}$/.test(group));
}

/** The digits with a plain decimal point and no groups; undefined when the marks make no sense. */
function plainDigits(text: string, locale: Locale): string | undefined {
  const spaced = text.split(/[.,]/)[0] ?? '';
  if (/\s/.test(text) && !(isGrouped(spaced, ' ') && !/\s/.test(text.slice(spaced.length)))) return undefined;
  const digits = text.replaceAll(' ', '');
  const decimal = digits.at(Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'))) ?? '';
  if (!/[.,]/.test(decimal)) return digits;
  const group = decimal === ',' ? '.' : ',';
  const parts = digits.split(decimal);
  const whole = parts.slice(0, -1).join(decimal);
  if (digits.includes(group)) {
    const ungrouped = isGrouped(whole, group) && !whole.includes(decimal);
    return ungrouped ? `${whole.replaceAll(group, '')}.${parts.at(-1)}` : undefined;
  }
  // The same mark twice can only part thousands; one comma before three digits does so in English alone.
  const thousands = isGrouped(digits, decimal) && (parts.length > 2 || (locale === 'en' && decimal === ','));
  if (thousands) return digits.replaceAll(decimal, '');
  return parts.length === 2 ? parts.join('.') : undefined;
}

/** Whether what stands after the number is the unit, in any of its forms: битти and бит begin alike. */
function isUnit(tail: string, units: readonly string[]): boolean {
  const typed = tail.toLowerCase().replace(/\.$/, '');
  return units.some((unit) => {
    const known = unit.toLowerCase();
    const root = known.slice(0, 3);
    return typed === known || (root.length > 0 && /^\p{L}+$/u.test(typed) && typed.startsWith(root));
  });
}

/**
 * Reads a number as people type it: `1 234,5`, `1234.5`, no-break spaces, a true minus, a unit of `units` after it.
 * A single comma before three digits parts thousands in English and decimals in Kyrgyz and Russian.
 * @example parseNumber('1 234,5 сом', 'ky', ['сом']) // => { type: 'value', value: 1234.5 }
 */
export function parseNumber(typed: string, locale: Locale, units: readonly string[] = []): ParsedNumber {
  const text = typed
    .replace(/\s+/g, ' ')
    .replace(/[\u2212\u2013]/g, '-')
    .trim();
  if (text === '') return invalid('empty');
  const [, sign = '', body = '', tail = ''] = /^([+-]?) ?([\d.,][\d., ]*)(.*)$/su.exec(text) ?? [];
  const digits = plainDigits(body.trim(), locale);
  if (digits === undefined || !/^(\d+\.?\d*|\.\d+)$/.test(digits)) return invalid('not-number');
  const value = Number(sign === '-' ? `-${digits}` : digits);
  if (!Number.isFinite(value)) return invalid('not-number');
  return tail === '' || isUnit(tail, units) ? { type: 'value', value } : invalid('unit');
}
