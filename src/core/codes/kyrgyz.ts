import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { isAmount } from '../wallet/amount.ts';
import { type Field, fieldValue, isPlainText, readFields, writeFields } from './tlv.ts';

/**
 * The style of merchant codes used in Kyrgyzstan. It is READ FROM PRACTICE, not from the text of the National Bank: from ten links that
 * banks' programs published (looked at on 2026-11-26). It takes EMVCo's fields but not its rules: field 63 is the last four hex digits
 * (small letters; some banks write large ones) of SHA-256 over everything before field 63, the amount (54) is a whole number of tyiyn, the
 * payee stands in template 32, country and city may be missing, and the payload rides after `#` in a bank's https link.
 */
export interface KyrgyzCode {
  /** static: for all payments; dynamic: made for one order. */
  readonly kind: 'static' | 'dynamic';
  /** Template 32: whose system it is (00), service (01), account of the payee (10), number of the order (11). */
  readonly system: string;
  readonly service: string | null;
  readonly account: string | null;
  readonly order: string | null;
  /** Whether the payer may change the sum (32/12); null where nothing is said. */
  readonly sumOpen: boolean | null;
  /** Template 33: name or number of the shop, service in words. */
  readonly shop: readonly Field[];
  readonly comment: string | null;
  readonly category: string;
  readonly currency: string;
  /** Whole tyiyn; null when the payer types the sum. Zero is read as null, as banks write it into static codes. */
  readonly tyiyn: string | null;
  readonly name: string;
}

/** Why a text is no such code. */
export type KyrgyzFault =
  | 'not-kyrgyz'
  | 'broken'
  | 'twice'
  | 'no-checksum'
  | 'wrong-checksum'
  | 'missing'
  | 'malformed';

/** A code that was read, or why it is none and which field is to blame. */
export type KyrgyzRead =
  | { readonly ok: true; readonly code: KyrgyzCode }
  | { readonly ok: false; readonly code: KyrgyzFault; readonly field: string };

const longest = 1200;

/**
 * Field 63 of a payload given without it.
 * @example kyrgyzChecksum('000201') // four hex digits in small letters
 */
export function kyrgyzChecksum(body: string): string {
  return bytesToHex(sha256(utf8ToBytes(body))).slice(-4);
}

/** The payload of a link, with its percent signs undone, or the text itself; null when it cannot be undone. */
export function payloadOf(text: string): string | null {
  const at = text.indexOf('#');
  const payload = at < 0 ? text : text.slice(at + 1);
  try {
    return payload.includes('%') ? decodeURIComponent(payload) : payload;
  } catch {
    return null;
  }
}

const plain = (most: number) => (value: string) => isPlainText(value, most);
const shapes: Readonly<Record<string, (value: string) => boolean>> = {
  '00': (value) => value === '01',
  '01': (value) => value === '11' || value === '12',
  '34': plain(99),
  '52': (value) => /^\d{4}$/.test(value),
  '53': (value) => /^\d{3}$/.test(value),
  '54': (value) => /^\d{1,13}$/.test(value),
  '59': plain(25),
};

function faultIn(
  fields: readonly Field[],
  inside: readonly Field[],
): { code: KyrgyzFault; field: string } | undefined {
  const missing = ['00', '01', '32', '52', '53', '59'].find((id) => fieldValue(fields, id) === null);
  if (missing) return { code: 'missing', field: missing };
  const bent = fields.find(({ id, value }) => !(shapes[id] ?? plain(99))(value));
  if (bent) return { code: 'malformed', field: bent.id };
  if (fieldValue(inside, '00') === null) return { code: 'missing', field: '32.00' };
  return fieldValue(inside, '10') === null && fieldValue(inside, '01') === null
    ? { code: 'missing', field: '32.10' }
    : undefined;
}

/** Reads a code of this style, bare or in a link. Hostile input gives a code, never an exception. */
export function readKyrgyz(text: string): KyrgyzRead {
  const payload = text.length > longest ? null : payloadOf(text);
  if (!payload?.startsWith('000201')) return { ok: false, code: 'not-kyrgyz', field: '00' };
  const fields = readFields(payload);
  if (typeof fields === 'string') return { ok: false, code: fields, field: '' };
  const last = fields.at(-1);
  if (last?.id !== '63' || last.value.length !== 4) return { ok: false, code: 'no-checksum', field: '63' };
  if (last.value.toLowerCase() !== kyrgyzChecksum(payload.slice(0, -8)))
    return { ok: false, code: 'wrong-checksum', field: '63' };
  const [inside, shop] = ['32', '33'].map((id) => readFields(fieldValue(fields, id) ?? ''));
  if (typeof inside === 'string' || inside === undefined)
    return { ok: false, code: 'malformed', field: '32' };
  if (typeof shop === 'string' || shop === undefined) return { ok: false, code: 'malformed', field: '33' };
  const fault = faultIn(fields, inside);
  if (fault) return { ok: false, ...fault };
  const must = (id: string) => fieldValue(fields, id) ?? '';
  const open = fieldValue(inside, '12');
  const tyiyn = must('54').replace(/^0+/, '');
  return {
    ok: true,
    code: {
      kind: must('01') === '12' ? 'dynamic' : 'static',
      system: fieldValue(inside, '00') ?? '',
      service: fieldValue(inside, '01'),
      account: fieldValue(inside, '10'),
      order: fieldValue(inside, '11'),
      sumOpen: open === '11' ? true : open === '12' ? false : null,
      shop,
      comment: fieldValue(fields, '34'),
      category: must('52'),
      currency: must('53'),
      tyiyn: isAmount(tyiyn) ? tyiyn : null,
      name: must('59'),
    },
  };
}

/** Writes a payload of this style, checksum last, and reads it back: what breaks a rule gives the fault instead of a text. */
export function writeKyrgyz(
  code: KyrgyzCode,
): { readonly ok: true; readonly text: string } | Exclude<KyrgyzRead, { ok: true }> {
  const body = writeFields([
    { id: '00', value: '01' },
    { id: '01', value: code.kind === 'static' ? '11' : '12' },
    {
      id: '32',
      value: writeFields([
        { id: '00', value: code.system },
        { id: '01', value: code.service },
        { id: '10', value: code.account },
        { id: '11', value: code.order },
        { id: '12', value: code.sumOpen === null ? null : code.sumOpen ? '11' : '12' },
      ]),
    },
    { id: '33', value: writeFields(code.shop) },
    { id: '34', value: code.comment },
    { id: '52', value: code.category },
    { id: '53', value: code.currency },
    { id: '54', value: code.tyiyn },
    { id: '59', value: code.name },
  ]);
  const text = `${body}6304${kyrgyzChecksum(body)}`;
  const read = readKyrgyz(text);
  return read.ok ? { ok: true, text } : read;
}
