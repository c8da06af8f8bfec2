import { sha256 } from '@noble/hashes/sha2.js';
import { bech32, bech32m, createBase58check } from '@scure/base';

const base58check = createBase58check(sha256);

function isBase58Address(text: string): boolean {
  try {
    const bytes = base58check.decode(text);
    return bytes.length === 21 && [0x00, 0x05, 0x6f, 0xc4].includes(bytes[0] ?? -1);
  } catch {
    return false;
  }
}

function isSegwitAddress(text: string): boolean {
  const tongue = text.toLowerCase();
  if (tongue !== text && text !== text.toUpperCase()) return false;
  try {
    const version = bech32.decodeUnsafe(tongue)?.words[0];
    const code = version === 0 ? bech32 : bech32m;
    const { prefix, words } = code.decode(tongue as `${string}1${string}`);
    const [number = 32] = words;
    const program = code.fromWords(words.slice(1));
    if (!['bc', 'tb', 'bcrt'].includes(prefix) || number > 16) return false;
    return number === 0 ? [20, 32].includes(program.length) : program.length >= 2 && program.length <= 40;
  } catch {
    return false;
  }
}

/** Whether a text is a Bitcoin address with a right checksum: base58 (P2PKH, P2SH) or bech32 and bech32m (BIP-173, BIP-350), of main and test networks. */
export function isBitcoinAddress(text: string): boolean {
  return text.length <= 90 && (isBase58Address(text) || isSegwitAddress(text));
}
