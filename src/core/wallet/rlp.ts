import { concatBytes } from '@noble/hashes/utils.js';

/** What RLP holds: bytes, or a list of the same. */
export type RlpItem = Uint8Array | readonly RlpItem[];

/** Lists deeper than this are refused: no transaction has them, and hostile nesting must not exhaust the stack. */
const deepest = 16;

/** A number as RLP wants it: big-endian without zeros in front; 0 is no bytes. */
export function numberBytes(value: bigint): Uint8Array {
  if (value === 0n) return new Uint8Array(0);
  const digits = value.toString(16);
  const even = digits.length % 2 ? `0${digits}` : digits;
  return Uint8Array.from(even.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

/** The number that RLP bytes stand for; throws when zeros stand in front. */
export function bytesNumber(bytes: Uint8Array): bigint {
  if (bytes[0] === 0) throw new Error('RLP number with zeros in front');
  return bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
}

function withLength(body: Uint8Array, short: number): Uint8Array {
  if (body.length < 56) return concatBytes(Uint8Array.of(short + body.length), body);
  const length = numberBytes(BigInt(body.length));
  return concatBytes(Uint8Array.of(short + 55 + length.length), length, body);
}

/** Recursive length prefix of Ethereum: one byte form for each value. */
export function encodeRlp(item: RlpItem): Uint8Array {
  if (!(item instanceof Uint8Array)) return withLength(concatBytes(...item.map(encodeRlp)), 0xc0);
  const [first] = item;
  if (item.length === 1 && first !== undefined && first < 0x80) return item;
  return withLength(item, 0x80);
}

interface Header {
  readonly list: boolean;
  readonly start: number;
  readonly end: number;
}

function lengthAt(bytes: Uint8Array, at: number, size: number): number {
  if (size > 4) throw new Error('RLP length too large');
  const length = Number(bytesNumber(bytes.subarray(at, at + size)));
  if (at + size > bytes.length || length < 56) throw new Error('RLP length not in its shortest form');
  return length;
}

function headerAt(bytes: Uint8Array, at: number): Header {
  const tag = bytes[at];
  if (tag === undefined) throw new Error('RLP ends too early');
  if (tag < 0x80) return { list: false, start: at, end: at + 1 };
  const list = tag >= 0xc0;
  const short = tag - (list ? 0xc0 : 0x80);
  const size = short > 55 ? short - 55 : 0;
  const start = at + 1 + size;
  const end = start + (size ? lengthAt(bytes, at + 1, size) : short);
  if (end > bytes.length) throw new Error('RLP ends too early');
  if (!list && end === start + 1 && (bytes[start] ?? 0) < 0x80)
    throw new Error('RLP byte not in its shortest form');
  return { list, start, end };
}

function decodeAt(bytes: Uint8Array, at: number, depth: number): { item: RlpItem; end: number } {
  if (depth > deepest) throw new Error('RLP nested too deep');
  const { list, start, end } = headerAt(bytes, at);
  if (!list) return { item: bytes.slice(start, end), end };
  const items: RlpItem[] = [];
  const inside = bytes.subarray(0, end);
  for (let next = start; next < end; ) {
    const part = decodeAt(inside, next, depth + 1);
    items.push(part.item);
    next = part.end;
  }
  return { item: items, end };
}

/** The value of RLP bytes; throws on anything but its one shortest form, on bytes left over and on deep nesting. */
export function decodeRlp(bytes: Uint8Array): RlpItem {
  const { item, end } = decodeAt(bytes, 0, 0);
  if (end !== bytes.length) throw new Error('RLP with bytes left over');
  return item;
}
