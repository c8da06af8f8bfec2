import { type Field, fieldValue, isPlainText, readFields } from './tlv.ts';

/** Why a text is no merchant-presented code. */
export type EmvFault =
  | 'not-emv'
  | 'broken'
  | 'twice'
  | 'no-checksum'
  | 'wrong-checksum'
  | 'missing'
  | 'malformed'
  | 'unexpected';

/** A rule that a field breaks. */
export interface RuleFault {
  readonly code: EmvFault;
  readonly field: string;
}

const text = (longest: number) => (value: string) => isPlainText(value, longest);
const pattern = (shape: RegExp) => (value: string) => shape.test(value);
/** Digits with at most one point, thirteen characters, not zero; EMVCo allows a point at the end. */
const amount = (value: string) => value.length <= 13 && /^\d+\.?\d*$/.test(value) && /[1-9]/.test(value);

/** What the value of a field must be, by id; `templates` below have rules of their own. */
const shapes: Readonly<Record<string, (value: string) => boolean>> = {
  '00': pattern(/^01$/),
  '01': pattern(/^1[12]$/),
  '52': pattern(/^\d{4}$/),
  '53': pattern(/^\d{3}$/),
  '54': amount,
  '55': pattern(/^0[123]$/),
  '56': amount,
  '57': pattern(/^(?!0?0\.?0*$)\d{1,2}(\.\d{1,2})?$/),
  '58': pattern(/^[A-Z]{2}$/),
  '59': text(25),
  '60': text(15),
  '61': text(10),
  '63': pattern(/^[0-9A-Fa-f]{4}$/),
};

const mandatory = ['00', '52', '53', '58', '59', '60', '63'];

/** Templates and the field each must contain. */
function templateRule(id: string): string | null | undefined {
  const number = Number(id);
  if ((number >= 26 && number <= 51) || number >= 80) return '00';
  if (id === '64') return '01';
  return id === '62' ? null : undefined;
}

function templateFault({ id, value }: Field): RuleFault | undefined {
  const must = templateRule(id);
  if (must === undefined) return undefined;
  const inside = readFields(value);
  if (typeof inside === 'string') return { code: inside, field: id };
  if (!inside.every((field) => text(99)(field.value))) return { code: 'malformed', field: id };
  if (must === null) return undefined;
  const key = fieldValue(inside, must);
  if (key === null) return { code: 'missing', field: `${id}.${must}` };
  if (id === '64' && !/^[A-Za-z]{2}$/.test(fieldValue(inside, '00') ?? ''))
    return { code: 'malformed', field: '64.00' };
  return id !== '64' && key.length > 32 ? { code: 'malformed', field: `${id}.00` } : undefined;
}

/** The first rule that fields break, if any: mandatory fields, their shapes, what must stand together. */
export function faultIn(fields: readonly Field[]): RuleFault | undefined {
  const has = (id: string) => fieldValue(fields, id) !== null;
  const missing = mandatory.find((id) => !has(id));
  if (missing) return { code: 'missing', field: missing };
  if (!fields.some(({ id }) => Number(id) >= 2 && Number(id) <= 51)) return { code: 'missing', field: '26' };
  for (const field of fields) {
    const shape = shapes[field.id];
    const fine = shape ? shape(field.value) : text(99)(field.value);
    if (!fine) return { code: 'malformed', field: field.id };
    const fault = templateFault(field);
    if (fault) return fault;
  }
  for (const [id, way] of [
    ['56', '02'],
    ['57', '03'],
  ] as const) {
    const wanted = fieldValue(fields, '55') === way;
    if (wanted !== has(id)) return { code: wanted ? 'missing' : 'unexpected', field: id };
  }
  return undefined;
}
