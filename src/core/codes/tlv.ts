/** One field of a payment code: two digits of id, two of length, then so many characters. */
export interface Field {
  /** Two digits, `00` to `99`. */
  readonly id: string;
  readonly value: string;
}

/** Why a text is no row of fields: it ends within one, an id or a length is no number, or an id stands twice. */
export type FieldFault = 'broken' | 'twice';

/**
 * Reads a row of fields; never throws. A length counts characters, as EMVCo wants, so that other scripts than Latin fit.
 * @example readFields('0002015204') // => 'broken'
 * @example readFields('000201') // => [{ id: '00', value: '01' }]
 */
export function readFields(text: string): readonly Field[] | FieldFault {
  const letters = [...text];
  const fields: Field[] = [];
  const seen = new Set<string>();
  for (let at = 0; at < letters.length; ) {
    const head = letters.slice(at, at + 4).join('');
    if (!/^[0-9]{4}$/.test(head)) return 'broken';
    const [id, length] = [head.slice(0, 2), Number(head.slice(2))];
    const value = letters.slice(at + 4, at + 4 + length);
    if (length === 0 || value.length < length) return 'broken';
    if (seen.has(id)) return 'twice';
    seen.add(id);
    fields.push({ id, value: value.join('') });
    at += 4 + length;
  }
  return fields;
}

/** Writes fields one after another; fields without a value are left out. Lengths above 99 become unreadable, which reading finds. */
export function writeFields(
  fields: readonly { readonly id: string; readonly value: string | null }[],
): string {
  return fields
    .flatMap(({ id, value }) =>
      value === null || value === '' ? [] : [`${id}${String([...value].length).padStart(2, '0')}${value}`],
    )
    .join('');
}

/** The value of a field by its id; null where it is missing. */
export function fieldValue(fields: readonly Field[], id: string): string | null {
  return fields.find((field) => field.id === id)?.value ?? null;
}

/** Whether a value is at most so long and has no control characters and no marks that turn writing round: they could hide what follows. */
export function isPlainText(value: string, longest: number): boolean {
  return [...value].length <= longest && !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(value);
}
