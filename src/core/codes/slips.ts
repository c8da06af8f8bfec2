import { practiceScheme } from './practice.ts';

/**
 * What classmates show each other from screen to screen, as a code or a line to be pasted: a signed note, a request of a family safe, a seal
 * under such a request. Each begins with the practice scheme, which no wallet opens, and holds neither words of a phrase nor keys.
 */
export type Slip =
  /** A text, who says to have signed it, and 65 bytes of signature. */
  | { readonly kind: 'note'; readonly text: string; readonly address: string; readonly signature: string }
  /** What a device is asked to sign for the safe of the case `seed`: the fields of a SafeTx. Its hash is left out: who reads it reckons it. */
  | { readonly kind: 'request'; readonly seed: string; readonly tx: SlipTx }
  /** A signature, and the first 16 digits of the hash it was made over, so that a seal under another request is known as such. */
  | { readonly kind: 'seal'; readonly hashStart: string; readonly signature: string };

/** The fields of a SafeTx, letters in small case. */
export interface SlipTx {
  readonly to: `0x${string}`;
  readonly value: string;
  readonly data: `0x${string}`;
  readonly operation: 0 | 1;
  readonly nonce: number;
}

/** Digits of a hash that stand in a seal, and of call data in a row: 64 would look like a private key to the guard against pasted secrets. */
const hashDigits = 16;
const dataDigits = /.{32}(?=.)/g;

const notePattern = /^([\s\S]*)\n\s*(0x[0-9a-fA-F]{40})\s*\n\s*(0x[0-9a-fA-F]{130})$/;
const requestPattern =
  /^([0-9a-f]{8})\.([0-9a-f]{40})\.(0|[1-9]\d{0,30})\.((?:[0-9a-f]{2}|-){0,420})\.([01])\.(0|[1-9]\d{0,8})$/;
const sealPattern = /^([0-9a-f]{16})\.([0-9a-f]{130})$/;

/** Writes a slip as one text for a code; a note keeps its three lines. @example writeSlip({ kind: 'seal', hashStart: '0123456789abcdef', signature: '0x…' }) // => 'web+kgsim:seal#0123456789abcdef.…' */
export function writeSlip(slip: Slip): string {
  const start = `${practiceScheme}:${slip.kind}#`;
  if (slip.kind === 'note') return `${start}${slip.text}\n${slip.address}\n${slip.signature}`;
  if (slip.kind === 'seal')
    return `${start}${slip.hashStart.replace(/^0x/, '').slice(0, hashDigits)}.${slip.signature.slice(2)}`;
  const { to, value, data, operation, nonce } = slip.tx;
  const fields = [
    slip.seed,
    to.slice(2).toLowerCase(),
    value,
    data.slice(2).replace(dataDigits, '$&-'),
    operation,
    nonce,
  ];
  return `${start}${fields.join('.')}`;
}

function readNote(text: string): Slip | null {
  const [, words = '', address = '', signature = ''] = notePattern.exec(text.trim()) ?? [];
  return signature ? { kind: 'note', text: words, address, signature: signature.toLowerCase() } : null;
}

function readRequest(line: string): Slip | null {
  const found = requestPattern.exec(line);
  if (!found) return null;
  const [, seed = '', to = '', value = '', data = '', operation, nonce] = found;
  const tx = {
    to: `0x${to}`,
    value,
    data: `0x${data.replaceAll('-', '')}`,
    operation: operation === '1' ? 1 : 0,
    nonce: Number(nonce),
  } as const;
  return { kind: 'request', seed, tx };
}

function readSeal(line: string): Slip | null {
  const [, hashStart = '', digits = ''] = sealPattern.exec(line) ?? [];
  return digits ? { kind: 'seal', hashStart, signature: `0x${digits}` } : null;
}

/**
 * Reads a slip as hostile input; null for what is none or is torn. A note may come as its bare three lines, as «copy» gives them; a
 * line that a messenger has broken is put together again.
 */
export function readSlip(text: string): Slip | null {
  const plain = text.trim();
  const marked = new RegExp(`^${practiceScheme.replace('+', '\\+')}:(note|request|seal)#`, 'i').exec(plain);
  if (!marked) return readNote(plain);
  const rest = plain.slice(marked[0].length);
  const kind = marked[1]?.toLowerCase();
  if (kind === 'note') return readNote(rest);
  const line = rest.replace(/\s/g, '').toLowerCase();
  return kind === 'request' ? readRequest(line) : readSeal(line);
}

/** Whether a seal says that it was made over this hash. */
export function isOver(slip: Extract<Slip, { kind: 'seal' }>, hash: string): boolean {
  return hash.slice(2, 2 + hashDigits) === slip.hashStart;
}
