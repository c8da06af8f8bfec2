import { type Address, checksummed } from '../wallet/address.ts';
import { isAmount } from '../wallet/amount.ts';

/** A request for a payment or a call as ERC-681 writes it into a link; whole numbers are decimal digits in the smallest unit. */
export interface EthereumRequest {
  readonly to: Address;
  /** How the letters of the address stood: with the EIP-55 checksum, without any (all small or large), or wrong. Wallets refuse `wrong`. */
  readonly letters: 'sum' | 'plain' | 'wrong';
  /** The chain; null where none is named, which means the wallet's own. */
  readonly chain: string | null;
  /** Name of the function to be called; null for a plain payment. */
  readonly call: string | null;
  readonly value: string | null;
  readonly gasLimit: string | null;
  readonly gasPrice: string | null;
  /** Arguments of the call in order, as type and value. */
  readonly args: readonly { readonly type: string; readonly value: string }[];
}

/** Why a link cannot be followed. */
export type RequestFault =
  | 'other-scheme'
  | 'too-long'
  | 'malformed'
  | 'name-not-address'
  | 'bad-number'
  | 'bad-argument'
  | 'unknown-parameter'
  | 'twice';

/** A request that was read, or why it is none and which part is to blame. */
export type RequestRead =
  | { readonly ok: true; readonly request: EthereumRequest }
  | { readonly ok: false; readonly code: RequestFault; readonly about: string };

const longest = 2000;
const greatest = 2n ** 256n;

/**
 * A number as ERC-681 allows it (`2.014e18`), as a whole number; null for what is not whole, is negative or above 256 bits.
 * @example wholeNumber('2.014e18') // => '2014000000000000000'
 */
export function wholeNumber(text: string): string | null {
  const parts = /^\+?(\d*)(?:\.(\d+))?(?:[eE](\d{1,3})?)?$/.exec(text);
  if (!parts || text.length > 100) return null;
  const [, whole = '', fraction = '', power = '0'] = parts;
  if (whole === '' && fraction === '') return null;
  const tail = fraction.replace(/0+$/, '');
  const places = Number(power) - tail.length;
  if (places < 0 || places > 100) return null;
  const number = BigInt(`${whole}${tail}` || '0') * 10n ** BigInt(places);
  return number < greatest ? number.toString() : null;
}

const plainTypes = /^(u?int(\d{1,3})?|address|bool|string|bytes(\d{1,2})?)(\[\d*\])*$/;

function argumentFits(type: string, value: string): boolean {
  if (type === 'address') return /^0x[0-9a-fA-F]{40}$/.test(value);
  if (/^uint\d*$/.test(type)) return wholeNumber(value) !== null;
  if (/^int\d*$/.test(type)) return wholeNumber(value.replace(/^-/, '')) !== null;
  if (type === 'bool') return /^(true|false|0|1)$/.test(value);
  return /^bytes\d*$/.test(type) ? /^0x([0-9a-fA-F]{2})*$/.test(value) : true;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

type Numbers = { value: string | null; gasLimit: string | null; gasPrice: string | null };
type Params =
  | { ok: true; numbers: Numbers; args: EthereumRequest['args'] }
  | Exclude<RequestRead, { ok: true }>;

function readParams(query: string): Params {
  const numbers: Numbers = { value: null, gasLimit: null, gasPrice: null };
  const args: { type: string; value: string }[] = [];
  for (const part of query === '' ? [] : query.split('&')) {
    const at = part.indexOf('=');
    const key = at < 0 ? null : decoded(part.slice(0, at));
    const value = at < 0 ? null : decoded(part.slice(at + 1));
    if (key === null || value === null) return { ok: false, code: 'malformed', about: part.slice(0, 40) };
    const known = key === 'gas' ? 'gasLimit' : key;
    if (known === 'value' || known === 'gasLimit' || known === 'gasPrice') {
      if (numbers[known] !== null) return { ok: false, code: 'twice', about: key };
      const number = wholeNumber(value);
      if (number === null) return { ok: false, code: 'bad-number', about: key };
      numbers[known] = number;
    } else if (plainTypes.test(key)) {
      if (!argumentFits(key, value)) return { ok: false, code: 'bad-argument', about: key };
      args.push({ type: key, value: /^uint\d*$/.test(key) ? (wholeNumber(value) ?? value) : value });
    } else return { ok: false, code: 'unknown-parameter', about: key.slice(0, 40) };
  }
  return { ok: true, numbers, args };
}

/**
 * Reads a link of ERC-681; `scheme` is `ethereum` unless another chain says so. Names (ENS) would have to be looked up in a network, so they are
 * refused, and so is every parameter that is not known: following half of a request could pay wrongly. Never throws.
 */
export function readEthereumRequest(text: string, scheme = 'ethereum'): RequestRead {
  const no = (code: RequestFault, about = ''): RequestRead => ({ ok: false, code, about });
  if (text.length > longest) return no('too-long');
  const start = text.slice(0, scheme.length + 1).toLowerCase();
  if (start !== `${scheme}:`) return no('other-scheme');
  const body = text.slice(scheme.length + 1).replace(/^pay-/, '');
  const parts = /^([^@/?]+)(?:@(\d{1,30}))?(?:\/([A-Za-z_$][\w$]{0,63}))?(?:\?(.*))?$/.exec(body);
  if (!parts) return no('malformed');
  const [, target = '', chain = null, call = null, query = ''] = parts;
  if (!/^0x[0-9a-fA-F]{40}$/.test(target))
    return no(target.includes('.') ? 'name-not-address' : 'malformed', target.slice(0, 60));
  const params = readParams(query);
  if (!params.ok) return params;
  // Arguments without a function have nothing to be given to.
  if (call === null && params.args.length > 0) return no('unknown-parameter', params.args[0]?.type);
  const to = checksummed(target);
  const digits = target.slice(2);
  const oneCase = digits === digits.toLowerCase() || digits === digits.toUpperCase();
  const letters = target === to ? 'sum' : oneCase ? 'plain' : 'wrong';
  return {
    ok: true,
    request: {
      to,
      letters,
      chain: chain === null ? null : BigInt(chain).toString(),
      call,
      ...params.numbers,
      args: params.args,
    },
  };
}

/** Writes a request as a link, numbers in full, so that nothing is lost. Numbers must be amounts (`isAmount`). */
export function writeEthereumRequest(request: Omit<EthereumRequest, 'letters'>, scheme = 'ethereum'): string {
  const { to, chain, call, value, gasLimit, gasPrice, args } = request;
  for (const number of [chain, value, gasLimit, gasPrice])
    if (number !== null && !isAmount(number)) throw new Error(`"${number}" is no whole number`);
  const pairs = [
    ...args.map((arg) => [arg.type, arg.value] as const),
    ...Object.entries({ value, gasLimit, gasPrice }),
  ].flatMap(([key, part]) => (part === null ? [] : [`${key}=${encodeURIComponent(part)}`]));
  return `${scheme}:${to}${chain === null ? '' : `@${chain}`}${call === null ? '' : `/${call}`}${pairs.length ? `?${pairs.join('&')}` : ''}`;
}
