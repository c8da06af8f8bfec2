import { base64urlnopad, hex } from '@scure/base';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** An id in fewer letters: a UUID as `-` and 22 of Base64, any other as it is after `=`. */
export function shortId(id: string): string {
  return uuid.test(id) ? `-${base64urlnopad.encode(hex.decode(id.replaceAll('-', '')))}` : `=${id}`;
}

/** The id of a short one; throws for what `shortId` never writes. */
export function longId(short: string): string {
  if (!short.startsWith('-')) return short.slice(1);
  const digits = hex.encode(base64urlnopad.decode(short.slice(1)));
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
