import { deflateSync } from 'fflate';
import { toBase64url } from '@/core/transfer/base64url.ts';
import { bodiesIn, type CodeFault, longestText, writeCode } from './code-text.ts';
import { dictionary } from './credential-dictionary.ts';
import { type Jws, readJws } from './jws.ts';
import { inflated } from './press.ts';

const signatureSize = 64;

/** The most text in a code, in bytes. */
const mostText: Readonly<Record<'C' | 'R', number>> = { C: 20_000, R: 262_144 };

/** How many of one text are looked at. */
const mostTried = 40;

/** Something signed that was found in a text: a certificate, or a list of what was taken back. */
export interface Signed {
  readonly letter: 'C' | 'R';
  readonly jws: Jws;
}

/**
 * A signed text as a code, `C1.…` for a certificate and `R1.…` for a list: the signature, then header and payload pressed. The very bytes
 * that were signed come out of it again. Throws when the header has more than one line.
 */
export function writeSignedCode(letter: 'C' | 'R', { header, payload, signature }: Jws): string {
  if (header.includes('\n')) throw new TypeError('A header of one line only.');
  const text = new TextEncoder().encode(`${header}\n${payload}`);
  const pressed = deflateSync(text, { level: 9, dictionary: dictionary() });
  const body = new Uint8Array(signatureSize + pressed.length);
  body.set(signature);
  body.set(pressed, signatureSize);
  return writeCode(letter, body);
}

function readBody(letter: 'C' | 'R', body: Uint8Array): Jws | undefined {
  let text: string;
  try {
    const bytes = inflated(body.subarray(signatureSize), mostText[letter], { dictionary: dictionary() });
    if (bytes === undefined) return undefined;
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
  const cut = text.indexOf('\n');
  if (cut === -1) return undefined;
  return {
    header: text.slice(0, cut),
    payload: text.slice(cut + 1),
    signature: body.slice(0, signatureSize),
  };
}

/** The letter that a header asks for: lists say what they are, everything else is taken for a certificate. */
function letterOf({ header }: Jws): 'C' | 'R' {
  return header.includes('"chynjyr-revocations"') ? 'R' : 'C';
}

function readJson(text: string): Jws | undefined {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
  if (typeof file !== 'object' || file === null) return undefined;
  const { id, protected: header, payload, signature } = file as Readonly<Record<string, unknown>>;
  // A certificate in the envelope of VC data model 2.0 (§4.13), a list in the flattened form of RFC 7515 (§7.2.2).
  const enveloped = typeof id === 'string' ? /^data:application\/vc\+jwt,(.+)$/.exec(id)?.[1] : undefined;
  return readJws(enveloped ?? [header, payload, signature].map(String).join('.'));
}

/**
 * Finds what is signed in a text: codes, whole links, a `.jwt`, `.json` or `.txt` file, words around. Never throws; whether signatures
 * hold is judged by whoever reads the texts.
 */
export function findSigned(text: string): readonly Signed[] | CodeFault {
  if (text.length > longestText) return 'not-ours';
  const whole = text.trim().startsWith('{') ? readJson(text) : undefined;
  if (whole !== undefined) return [{ letter: letterOf(whole), jws: whole }];
  const found: Signed[] = [];
  let fault: CodeFault = 'not-ours';
  for (const letter of ['C', 'R'] as const) {
    const bodies = bodiesIn(text, letter, mostTried);
    if (typeof bodies === 'string') {
      if (fault === 'not-ours') fault = bodies;
      continue;
    }
    for (const body of bodies) {
      const jws = readBody(letter, body);
      if (jws === undefined) fault = 'damaged';
      else found.push({ letter, jws });
    }
  }
  const compact = text.slice(0, 400_000).match(/[\w-]{20,}\.[\w-]{20,}\.[\w-]{86}(?![\w-])/g) ?? [];
  for (const each of compact.slice(0, mostTried)) {
    const jws = readJws(each);
    if (jws !== undefined) found.push({ letter: letterOf(jws), jws });
  }
  return found.length > 0 ? found : fault;
}

/** A certificate as a `.json` file: the envelope that VC data model 2.0 has for a VC-JWT. */
export function envelopeOf(compact: string): string {
  const envelope = {
    '@context': 'https://www.w3.org/ns/credentials/v2',
    id: `data:application/vc+jwt,${compact}`,
    type: 'EnvelopedVerifiableCredential',
  };
  return `${JSON.stringify(envelope, null, 1)}\n`;
}

/** A list as a `.json` file: the flattened form of a JWS. */
export function flattenedOf({ header, payload, signature }: Jws): string {
  const encoded = (text: string) => toBase64url(new TextEncoder().encode(text));
  const file = { protected: encoded(header), payload: encoded(payload), signature: toBase64url(signature) };
  return `${JSON.stringify(file, null, 1)}\n`;
}
