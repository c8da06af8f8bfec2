import { readEmv, smallestUnit, writeEmv } from './emv.ts';
import { readKyrgyz, writeKyrgyz } from './kyrgyz.ts';
import { fieldValue } from './tlv.ts';

/**
 * Practice codes: real formats that nobody can pay. Three marks keep them apart from real ones: the link's scheme is `web+kgsim:`, which no bank's
 * program opens; the payee's system is a name under `.example`, which is reserved for ever (RFC 2606); and the currency is 963, `XTS`,
 * which ISO 4217 keeps for testing. Each alone makes a bank refuse the code; `readPractice` wants all three.
 */
export const practiceScheme = 'web+kgsim';
/** The system of a practice payee. */
export const practiceSystem = 'okuu.example';
/** ISO 4217: XTS, for testing. */
export const practiceCurrency = '963';
/** The words inside every practice code, beside those printed on its picture. */
const practiceComment = 'OKUU UCHEBNYI PRACTICE';

/** What a practice code says; sums are in hundredths (tyiyn, or hundredths of a practice token). */
export interface PracticeCode {
  /** kyrgyz: as shops here show it for som; emv: by EMVCo's rules, as payment companies with tokens use it. */
  readonly style: 'kyrgyz' | 'emv';
  readonly kind: 'static' | 'dynamic';
  /** Name of the payee in Latin letters, at most 25. */
  readonly name: string;
  /** Account of the payee. */
  readonly account: string;
  /** Number of the order in a dynamic code. */
  readonly order: string | null;
  readonly sum: string | null;
}

/** Why a text is no practice code. */
export type PracticeFault = 'not-practice' | 'broken' | 'wrong-checksum' | 'unmarked';

/** A practice code that was read, or why it is none. */
export type PracticeRead =
  | { readonly ok: true; readonly code: PracticeCode }
  | { readonly ok: false; readonly code: PracticeFault };

const word = /^[A-Za-z0-9][A-Za-z0-9 .-]{0,24}$/;

function payloadFor({ style, kind, name, account, order, sum }: PracticeCode): string | null {
  if (style === 'kyrgyz') {
    const written = writeKyrgyz({
      kind,
      system: practiceSystem,
      service: null,
      account,
      order,
      sumOpen: sum === null,
      shop: [],
      comment: practiceComment,
      category: '5411',
      currency: practiceCurrency,
      tyiyn: sum,
      name,
    });
    return written.ok ? written.text : null;
  }
  const written = writeEmv({
    kind,
    accounts: [{ id: '26', guid: practiceSystem, fields: [{ id: '01', value: account }] }],
    category: '5411',
    currency: practiceCurrency,
    amount: sum && `${sum.padStart(3, '0').slice(0, -2)}.${sum.padStart(3, '0').slice(-2)}`,
    tip: null,
    country: 'KG',
    name,
    city: 'OKUU',
    postal: null,
    additional: [...(order ? [{ id: '05', value: order }] : []), { id: '08', value: practiceComment }],
    local: null,
    reserved: [],
  });
  return written.ok ? written.text : null;
}

/** Writes a practice code; an error for what does not fit, since only we write them. @example writePractice({ style: 'kyrgyz', kind: 'static', name: 'Nan', account: 'SHOP-1', order: null, sum: null }) // => 'web+kgsim:pay#0002…' */
export function writePractice(code: PracticeCode): string {
  const payload = word.test(code.name) && word.test(code.account) ? payloadFor(code) : null;
  const text = `${practiceScheme}:pay#${payload}`;
  const read = payload === null ? null : readPractice(text);
  if (!read?.ok) throw new Error(`no practice code can say ${JSON.stringify(code)}`);
  return text;
}

/** Reads a practice code; every mark must be there. Never throws. */
export function readPractice(text: string): PracticeRead {
  const start = `${practiceScheme}:pay#`;
  if (!text.startsWith(start)) return { ok: false, code: 'not-practice' };
  const payload = text.slice(start.length);
  const kyrgyz = readKyrgyz(payload);
  if (kyrgyz.ok) {
    const { kind, system, account, order, currency, tyiyn, name } = kyrgyz.code;
    if (system !== practiceSystem || currency !== practiceCurrency) return { ok: false, code: 'unmarked' };
    return { ok: true, code: { style: 'kyrgyz', kind, name, account: account ?? '', order, sum: tyiyn } };
  }
  const emv = readEmv(payload);
  if (!emv.ok)
    return {
      ok: false,
      code: [kyrgyz.code, emv.code].includes('wrong-checksum') ? 'wrong-checksum' : 'broken',
    };
  const { kind, accounts, currency, amount, name, additional } = emv.code;
  const own = accounts.length === 1 ? accounts[0] : undefined;
  const marked = own && 'guid' in own && own.guid === practiceSystem && currency === practiceCurrency;
  if (!marked) return { ok: false, code: 'unmarked' };
  return {
    ok: true,
    code: {
      style: 'emv',
      kind,
      name,
      account: fieldValue(own.fields, '01') ?? '',
      order: fieldValue(additional, '05'),
      sum: amount && smallestUnit(amount, 2),
    },
  };
}
