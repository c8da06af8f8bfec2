import { squeeze, unsqueeze } from '@/storage/squeeze.ts';

/** The longest code that is read: a run of a thousand actions is far shorter. */
const longest = 60_000;

/** Evidence as a code of letters, digits, hyphens and underscores that any messenger carries (base64url over deflate). */
export async function codeOf(evidence: string): Promise<string> {
  const bytes = await squeeze(evidence);
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** The evidence in a code, believing nothing; null for what is no code. White space that a messenger put in does not matter. */
export async function evidenceIn(code: string): Promise<string | null> {
  const plain = code.replace(/\s+/g, '');
  if (!/^[\w-]+$/.test(plain) || plain.length > longest) return null;
  try {
    const text = atob(plain.replaceAll('-', '+').replaceAll('_', '/'));
    const read = await unsqueeze(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));
    return typeof read === 'object' ? read.text : null;
  } catch {
    return null;
  }
}
