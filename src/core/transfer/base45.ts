/** The letters of Base45, which are also those that a QR code holds in 5.5 bits each. */
const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

/** Bytes in Base45 (RFC 9285): three letters for two bytes, two for a last one. @example toBase45(Uint8Array.of(65, 66)) // => 'BB8' */
export function toBase45(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 2) {
    const isPair = at + 1 < bytes.length;
    let value = isPair ? (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0) : (bytes[at] ?? 0);
    for (let n = isPair ? 3 : 2; n > 0; n -= 1) {
      text += letters.charAt(value % 45);
      value = Math.floor(value / 45);
    }
  }
  return text;
}

/** Bytes from Base45; undefined for a text that is none. */
export function fromBase45(text: string): Uint8Array | undefined {
  if (text.length % 3 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor(text.length / 3) * 2 + (text.length % 3 === 2 ? 1 : 0));
  let to = 0;
  for (let at = 0; at < text.length; at += 3) {
    const [a = -1, b = -1, c = 0] = [...text.slice(at, at + 3)].map((letter) => letters.indexOf(letter));
    if (a < 0 || b < 0 || c < 0) return undefined;
    const value = a + b * 45 + c * 2025;
    const isPair = at + 2 < text.length;
    if (value > (isPair ? 0xffff : 0xff)) return undefined;
    if (isPair) bytes[to++] = value >> 8;
    bytes[to++] = value & 0xff;
  }
  return bytes;
}
