/** The first byte says how the rest is pressed: not at all, or by deflate with zlib's frame (RFC 1950), which Chrome 80 knows and `deflate-raw` only 103. */
const plain = 0;
const deflated = 1;

/** The most text that is taken out of a transfer, in bytes: forged bytes may swell a thousand times. */
export const mostText = 4 * 1024 * 1024;

/** Why bytes could not be read: this browser cannot unpress them, they swell beyond all measure, or they are no pressed text. */
export type SqueezeFault = 'old-browser' | 'too-large' | 'broken';

async function gather(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array | 'too-large'> {
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    length += step.value.length;
    if (length > most) {
      await reader.cancel().catch(() => undefined);
      return 'too-large';
    }
    parts.push(step.value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function through(bytes: Uint8Array<ArrayBuffer>, change: GenericTransformStream): ReadableStream<Uint8Array> {
  return new Blob([bytes]).stream().pipeThrough(change as ReadableWritablePair<Uint8Array, Uint8Array>);
}

/** Presses a text into bytes as small as this browser can. */
export async function squeeze(text: string): Promise<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  let body: Uint8Array = bytes;
  let how = plain;
  if (typeof CompressionStream !== 'undefined') {
    const small = await gather(through(bytes, new CompressionStream('deflate')), bytes.length);
    if (small !== 'too-large') [body, how] = [small, deflated];
  }
  const whole = new Uint8Array(body.length + 1);
  whole[0] = how;
  whole.set(body, 1);
  return whole;
}

/** The text in pressed bytes, believing nothing: never more than `mostText`. */
export async function unsqueeze(whole: Uint8Array): Promise<{ readonly text: string } | SqueezeFault> {
  const how = whole[0];
  let bytes: Uint8Array | 'too-large' = whole.slice(1);
  if (how !== plain && how !== deflated) return 'broken';
  try {
    if (how === deflated) {
      if (typeof DecompressionStream === 'undefined') return 'old-browser';
      bytes = await gather(through(whole.slice(1), new DecompressionStream('deflate')), mostText);
    }
    if (bytes === 'too-large' || bytes.length > mostText) return 'too-large';
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return 'broken';
  }
}
