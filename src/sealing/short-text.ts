import { Predictor } from './predictor.ts';
import { primer } from './primer.ts';

let primed: Predictor | undefined;

/** A predictor that has read the primer, so that it knows what codes are made of before the first sign. */
function fresh(): Predictor {
  if (primed === undefined) {
    primed = new Predictor();
    for (const sign of new TextEncoder().encode(primer)) {
      for (let shift = 7; shift >= 0; shift -= 1) {
        primed.chance();
        primed.learn((sign >> shift) & 1);
      }
    }
  }
  return new Predictor(primed);
}

/** Where a range is cut: the part for a bit that is 1, as large as its chance. */
function cut(low: number, high: number, chance: number): number {
  const range = high - low;
  return low + Math.floor(range / 4096) * chance + Math.floor(((range % 4096) * chance) / 4096);
}

/** Codes the bytes of a short text arithmetically, by what the predictor says; about four signs go into a byte. */
export function shorten(text: Uint8Array): Uint8Array {
  const predictor = fresh();
  const out: number[] = [];
  let [low, high] = [0, 0xffffffff];
  for (const sign of text) {
    for (let shift = 7; shift >= 0; shift -= 1) {
      const bit = (sign >> shift) & 1;
      const middle = cut(low, high, predictor.chance());
      if (bit) high = middle;
      else low = middle + 1;
      predictor.learn(bit);
      for (; (low ^ high) >>> 24 === 0; low = (low << 8) >>> 0, high = ((high << 8) | 255) >>> 0)
        out.push(high >>> 24);
    }
  }
  // One more byte tells the last range from its neighbours; those after it are read as zeros.
  if (low > 0) out.push((low >>> 24) + 1);
  return Uint8Array.from(out);
}

/** So many bytes of text out of coded ones. Any bytes give something; whether it is sense, the caller must know. */
export function lengthen(bytes: Uint8Array, length: number): Uint8Array {
  const predictor = fresh();
  const text = new Uint8Array(length);
  let [low, high, at, held] = [0, 0xffffffff, 0, 0];
  const next = () => {
    held = ((held << 8) | (bytes[at] ?? 0)) >>> 0;
    at += 1;
  };
  for (let n = 0; n < 4; n += 1) next();
  for (let to = 0; to < length; to += 1) {
    let sign = 0;
    for (let n = 0; n < 8; n += 1) {
      const middle = cut(low, high, predictor.chance());
      const bit = held <= middle ? 1 : 0;
      if (bit) high = middle;
      else low = middle + 1;
      predictor.learn(bit);
      sign = (sign << 1) | bit;
      for (; (low ^ high) >>> 24 === 0; low = (low << 8) >>> 0, high = ((high << 8) | 255) >>> 0) next();
    }
    text[to] = sign;
  }
  return text;
}
