import { deflateSync, Inflate } from 'fflate';
import { lengthen, shorten } from './short-text.ts';

/** How many bytes are unpressed between two looks at how far they have swollen. */
const sip = 512;

/** The longest text, in bytes, that is worth foretelling bit by bit; beyond that deflate is as good and quicker. */
const longestShort = 4096;

/**
 * Presses a text as small as it will: a short one by what the predictor expects, after two bytes with its length; a long one by
 * deflate (RFC 1951), after two zeros.
 */
export function press(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  const isShort = bytes.length <= longestShort;
  const pressed = isShort ? shorten(bytes) : deflateSync(bytes, { level: 9 });
  const whole = new Uint8Array(2 + pressed.length);
  if (isShort) new DataView(whole.buffer).setUint16(0, bytes.length);
  whole.set(pressed, 2);
  return whole;
}

/** Deflated bytes as they were, at most so many; undefined when they swell beyond. Throws for what was not deflated. */
export function inflated(
  bytes: Uint8Array,
  most: number,
  options: { readonly dictionary?: Uint8Array } = {},
): Uint8Array | undefined {
  const parts: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate(options, (part) => {
    parts.push(part);
    length += part.length;
  });
  for (let at = 0; at < bytes.length; at += sip) {
    inflate.push(bytes.subarray(at, at + sip), at + sip >= bytes.length);
    if (length > most) return undefined;
  }
  const whole = new Uint8Array(length);
  let to = 0;
  for (const part of parts) {
    whole.set(part, to);
    to += part.length;
  }
  return whole;
}

/** The text in pressed bytes, of at most so many bytes; undefined when it is none or swells beyond. Never throws. */
export function unpress(bytes: Uint8Array, most: number): string | undefined {
  if (bytes.length < 2) return undefined;
  const length = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  const rest = bytes.subarray(2);
  try {
    if (length > Math.min(longestShort, most)) return undefined;
    const whole = length === 0 ? inflated(rest, most) : lengthen(rest, length);
    return whole && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(whole);
  } catch {
    return undefined;
  }
}
