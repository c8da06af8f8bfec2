import { crc16 } from './crc16.ts';
import { type EmvFault, faultIn } from './emv-rules.ts';
import { type Field, fieldValue, readFields, writeFields } from './tlv.ts';

/** A merchant's account with one scheme: a plain value (ids 02–25), or a template with the scheme's name (26–51, and 80–99 for others). */
export type Account = { readonly id: string } & (
  | { readonly value: string }
  | { readonly guid: string; readonly fields: readonly Field[] }
);

/** A merchant-presented code as EMVCo's specification has it (version 1.1); amounts and rates as they are written in it. */
export interface EmvCode {
  /** static: the same code for all payments; dynamic: made for one order. Codes without field 01 are static. */
  readonly kind: 'static' | 'dynamic';
  readonly accounts: readonly Account[];
  /** Merchant category, four digits (ISO 18245). */
  readonly category: string;
  /** Currency, three digits (ISO 4217); 417 is the som, 963 is reserved for testing. */
  readonly currency: string;
  /** `23.72`; null when the payer types it. */
  readonly amount: string | null;
  /** What is asked beside the amount: the payer decides, a fixed sum, a percentage; null for nothing. */
  readonly tip: 'prompt' | { readonly fixed: string } | { readonly percent: string } | null;
  readonly country: string;
  readonly name: string;
  readonly city: string;
  readonly postal: string | null;
  /** Template 62: bill number 01, store 03, reference 05, terminal 07 … */
  readonly additional: readonly Field[];
  /** Template 64: name and city in another language. */
  readonly local: { readonly language: string; readonly name: string; readonly city: string | null } | null;
  /** Fields the specification keeps for later (65–79), as they came. */
  readonly reserved: readonly Field[];
}

/** A code that was read, or why it is none and which field is to blame. */
export type EmvRead =
  | { readonly ok: true; readonly code: EmvCode }
  | { readonly ok: false; readonly code: EmvFault; readonly field: string };

/** Longer texts are no codes: a QR code for a counter never holds as much. */
const longest = 1024;

const isBetween = (id: string, from: number, to: number) => Number(id) >= from && Number(id) <= to;
const templates = (id: string) => isBetween(id, 26, 51) || isBetween(id, 80, 99);

function accountOf({ id, value }: Field): Account {
  if (!templates(id)) return { id, value };
  const inside = readFields(value);
  const fields = typeof inside === 'string' ? [] : inside;
  return { id, guid: fieldValue(fields, '00') ?? '', fields: fields.filter((field) => field.id !== '00') };
}

function tipOf(fields: readonly Field[]): EmvCode['tip'] {
  const way = fieldValue(fields, '55');
  if (way === '01') return 'prompt';
  if (way === '02') return { fixed: fieldValue(fields, '56') ?? '' };
  return way === '03' ? { percent: fieldValue(fields, '57') ?? '' } : null;
}

function localOf(fields: readonly Field[]): EmvCode['local'] {
  const inside = readFields(fieldValue(fields, '64') ?? '');
  if (typeof inside === 'string' || inside.length === 0) return null;
  return {
    language: fieldValue(inside, '00') ?? '',
    name: fieldValue(inside, '01') ?? '',
    city: fieldValue(inside, '02'),
  };
}

/**
 * Reads the text of a merchant-presented code: lengths, checksum and every rule of the mandatory fields. Hostile input gives a code, never an exception.
 * @example readEmv('hello') // => { ok: false, code: 'not-emv', field: '00' }
 */
export function readEmv(text: string): EmvRead {
  if (!text.startsWith('000201')) return { ok: false, code: 'not-emv', field: '00' };
  const fields = text.length > longest ? 'broken' : readFields(text);
  if (typeof fields === 'string') return { ok: false, code: fields, field: '' };
  const last = fields.at(-1);
  if (last?.id !== '63') return { ok: false, code: 'no-checksum', field: '63' };
  if (last.value.toUpperCase() !== crc16(text.slice(0, -last.value.length)))
    return { ok: false, code: 'wrong-checksum', field: '63' };
  const fault = faultIn(fields);
  if (fault) return { ok: false, ...fault };
  const must = (id: string) => fieldValue(fields, id) ?? '';
  const additional = readFields(must('62'));
  return {
    ok: true,
    code: {
      kind: fieldValue(fields, '01') === '12' ? 'dynamic' : 'static',
      accounts: fields.filter(({ id }) => isBetween(id, 2, 51) || isBetween(id, 80, 99)).map(accountOf),
      category: must('52'),
      currency: must('53'),
      amount: fieldValue(fields, '54'),
      tip: tipOf(fields),
      country: must('58'),
      name: must('59'),
      city: must('60'),
      postal: fieldValue(fields, '61'),
      additional: typeof additional === 'string' ? [] : additional,
      local: localOf(fields),
      reserved: fields.filter(({ id }) => isBetween(id, 65, 79)),
    },
  };
}

function accountField(account: Account): Field {
  if ('value' in account) return account;
  return { id: account.id, value: writeFields([{ id: '00', value: account.guid }, ...account.fields]) };
}

function tipFields(tip: EmvCode['tip']): Field[] {
  if (tip === null) return [];
  if (tip === 'prompt') return [{ id: '55', value: '01' }];
  return 'fixed' in tip
    ? [
        { id: '55', value: '02' },
        { id: '56', value: tip.fixed },
      ]
    : [
        { id: '55', value: '03' },
        { id: '57', value: tip.percent },
      ];
}

/** Writes a code in the order of its ids, checksum last, and reads it back: what breaks a rule gives the fault instead of a text. */
export function writeEmv(
  code: EmvCode,
): { readonly ok: true; readonly text: string } | Exclude<EmvRead, { ok: true }> {
  const accounts = code.accounts.map(accountField).sort((one, other) => Number(one.id) - Number(other.id));
  const { local } = code;
  const body = writeFields([
    { id: '00', value: '01' },
    { id: '01', value: code.kind === 'static' ? '11' : '12' },
    ...accounts.filter(({ id }) => Number(id) < 52),
    { id: '52', value: code.category },
    { id: '53', value: code.currency },
    { id: '54', value: code.amount },
    ...tipFields(code.tip),
    { id: '58', value: code.country },
    { id: '59', value: code.name },
    { id: '60', value: code.city },
    { id: '61', value: code.postal },
    { id: '62', value: writeFields(code.additional) },
    {
      id: '64',
      value:
        local &&
        writeFields([
          { id: '00', value: local.language },
          { id: '01', value: local.name },
          { id: '02', value: local.city },
        ]),
    },
    ...code.reserved,
    ...accounts.filter(({ id }) => Number(id) > 79),
  ]);
  const text = `${body}6304${crc16(`${body}6304`)}`;
  const read = readEmv(text);
  return read.ok ? { ok: true, text } : read;
}

/**
 * An amount of a code in the smallest unit of a currency with so many decimals, exactly; null for what is finer than that.
 * @example smallestUnit('23.7', 2) // => '2370'
 */
export function smallestUnit(amount: string, decimals: number): string | null {
  const [whole = '', fraction = ''] = amount.split('.');
  const tail = fraction.replace(/0+$/, '');
  if (!/^\d+$/.test(whole) || !/^\d*$/.test(tail) || tail.length > decimals) return null;
  return BigInt(`${whole}${tail.padEnd(decimals, '0')}`).toString();
}
