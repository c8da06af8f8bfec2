import { isAmount, readSum, writeSum } from '../wallet/amount.ts';
import { isBitcoinAddress } from './bitcoin-address.ts';

/** A request for a payment in bitcoin as BIP-21 writes it into a link. */
export interface BitcoinRequest {
  readonly to: string;
  /** Whether the checksum of the address is right: wallets refuse to pay where it is not. */
  readonly sound: boolean;
  /** In satoshi; null where the payer types it. */
  readonly satoshi: string | null;
  readonly label: string | null;
  readonly message: string | null;
  /** Parameters nobody has to understand, as they came. */
  readonly others: Readonly<Record<string, string>>;
}

/** Why a link cannot be followed. */
export type BitcoinFault =
  | 'other-scheme'
  | 'too-long'
  | 'malformed'
  | 'bad-address'
  | 'bad-amount'
  | 'unknown-required'
  | 'twice';

/** A request that was read, or why it is none and which part is to blame. */
export type BitcoinRead =
  | { readonly ok: true; readonly request: BitcoinRequest }
  | { readonly ok: false; readonly code: BitcoinFault; readonly about: string };

/** What the grammar of the standard takes for an address; its own examples carry one with a wrong checksum. */
const addressLike =
  /^([1-9A-HJ-NP-Za-km-z]{25,62}|(bc|tb|bcrt)1[02-9ac-hj-np-z]{8,84}|(BC|TB|BCRT)1[02-9AC-HJ-NP-Z]{8,84})$/;
const decimals = 8;
/** All bitcoins there will ever be, in satoshi. */
const most = 2_100_000_000_000_000n;

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** An amount of bitcoins in satoshi, exactly; no commas, no signs, at most eight decimals. */
function satoshiOf(text: string): string | null {
  const read = /^(\d+\.?\d*|\.\d+)$/.test(text)
    ? readSum(text.startsWith('.') ? `0${text}` : text, decimals)
    : null;
  return read?.ok && BigInt(read.amount) <= most ? read.amount : null;
}

/** Reads a link of BIP-21; a parameter that begins with `req-` and is not known makes the whole link invalid, as the standard wants. Never throws. */
export function readBitcoinRequest(text: string): BitcoinRead {
  const no = (code: BitcoinFault, about = ''): BitcoinRead => ({ ok: false, code, about });
  if (text.length > 2000) return no('too-long');
  if (text.slice(0, 8).toLowerCase() !== 'bitcoin:') return no('other-scheme');
  const [to = '', query = '', ...more] = text.slice(8).split('?');
  if (more.length > 0) return no('malformed');
  if (!addressLike.test(to)) return no('bad-address');
  const found = new Map<string, string>();
  for (const part of query === '' ? [] : query.split('&')) {
    const at = part.indexOf('=');
    const key = decoded(at < 0 ? part : part.slice(0, at));
    const value = decoded(at < 0 ? '' : part.slice(at + 1));
    if (key === null || value === null || key === '') return no('malformed', part.slice(0, 40));
    if (key.startsWith('req-')) return no('unknown-required', key.slice(0, 40));
    if (found.has(key)) return no('twice', key.slice(0, 40));
    found.set(key, value);
  }
  const amount = found.get('amount');
  const satoshi = amount === undefined ? null : satoshiOf(amount);
  if (amount !== undefined && satoshi === null) return no('bad-amount', amount.slice(0, 40));
  const own = ['amount', 'label', 'message'];
  return {
    ok: true,
    request: {
      to,
      sound: isBitcoinAddress(to),
      satoshi,
      label: found.get('label') ?? null,
      message: found.get('message') ?? null,
      others: Object.fromEntries([...found].filter(([key]) => !own.includes(key))),
    },
  };
}

/** Writes a request as a link; the amount in bitcoins without zeros at the end. The address must be sound and the sum an amount. */
export function writeBitcoinRequest({
  to,
  satoshi,
  label,
  message,
  others,
}: Omit<BitcoinRequest, 'sound'>): string {
  if (!isBitcoinAddress(to)) throw new Error('no Bitcoin address');
  if (satoshi !== null && (!isAmount(satoshi) || BigInt(satoshi) > most))
    throw new Error(`"${satoshi}" is no sum`);
  const pairs = Object.entries({
    amount: satoshi === null ? null : writeSum(satoshi, decimals),
    label,
    message,
    ...others,
  }).flatMap(([key, value]) =>
    value === null ? [] : [`${encodeURIComponent(key)}=${encodeURIComponent(value)}`],
  );
  return `bitcoin:${to}${pairs.length ? `?${pairs.join('&')}` : ''}`;
}
