import { fromBase64url, toBase64url } from '@/core/transfer/base64url.ts';
import { isSignedBy, sign } from './sign.ts';

/** A JWS (RFC 7515) in its three parts: header and payload as the texts they are, the signature as bytes. */
export interface Jws {
  readonly header: string;
  readonly payload: string;
  /** r and s of ES256. */
  readonly signature: Uint8Array;
}

const signatureSize = 64;

/** The longest compact form that is read, in characters. */
const longest = 400_000;

function textOf(part: string): string | undefined {
  const bytes = fromBase64url(part);
  try {
    return bytes && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const encoded = (text: string) => toBase64url(new TextEncoder().encode(text));

/** What the signature covers: the two encoded parts with a dot between. */
function signingInput({ header, payload }: Pick<Jws, 'header' | 'payload'>): Uint8Array {
  return new TextEncoder().encode(`${encoded(header)}.${encoded(payload)}`);
}

/** Reads the compact form, three parts with dots between; undefined when it is none with a signature of ES256. Never throws. */
export function readJws(compact: string): Jws | undefined {
  const parts = compact.length > longest ? [] : compact.split('.');
  const [header, payload] = parts.slice(0, 2).map(textOf);
  const signature = fromBase64url(parts[2] ?? '');
  if (parts.length !== 3 || header === undefined || payload === undefined) return undefined;
  return signature?.length === signatureSize ? { header, payload, signature } : undefined;
}

/** The compact form, which is what other programs read. */
export function writeJws({ header, payload, signature }: Jws): string {
  return `${encoded(header)}.${encoded(payload)}.${toBase64url(signature)}`;
}

/** Signs header and payload with the secret signing key of a class. */
export async function signJws(unsigned: Pick<Jws, 'header' | 'payload'>, secretKey: string): Promise<Jws> {
  const { header, payload } = unsigned;
  return { header, payload, signature: await sign(signingInput(unsigned), secretKey) };
}

/** Whether the secret half of a public key signed just these texts. */
export function isJwsSignedBy(jws: Jws, publicKey: string): Promise<boolean> {
  return isSignedBy(signingInput(jws), jws.signature, publicKey);
}
