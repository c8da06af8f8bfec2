import { readAddress } from '../wallet/address.ts';
import { findSecret } from '../wallet/secret.ts';
import { secretPattern } from '../wallet/secret-pattern.ts';
import { isBitcoinAddress } from './bitcoin-address.ts';
import { type PracticeCode, type PracticeFault, practiceScheme, readPractice } from './practice.ts';
import { readSlip, type Slip } from './slips.ts';

/**
 * What a scanned text is. Of everything real only the kind is told: neither a payee nor an address nor a word of a phrase leaves this function,
 * so nothing of it can be kept by whoever asked.
 */
export type Recognised =
  /** A practice code to pay by. */
  | { readonly kind: 'practice'; readonly code: PracticeCode }
  /** An address of the practice chain. */
  | { readonly kind: 'practice-address' }
  /** A note, request or seal that a classmate shows. */
  | { readonly kind: 'slip'; readonly slip: Slip['kind'] }
  /** It wants to be a practice code, but is torn, or lacks a mark. */
  | { readonly kind: 'broken'; readonly fault: PracticeFault }
  /** A real secret: whoever can read this picture can take the money. */
  | { readonly kind: 'secret' }
  /** A payment code of a real shop, bank or person. */
  | { readonly kind: 'real-merchant' }
  /** An address or a payment request of a real chain. */
  | { readonly kind: 'real-wallet' }
  /** A connection to a site (WalletConnect) or a signing request. */
  | { readonly kind: 'real-connection' }
  | { readonly kind: 'link' }
  | { readonly kind: 'other' };

const walletSchemes =
  /^(ethereum|bitcoin|litecoin|dogecoin|bitcoincash|tron|solana|ton|ripple|xrpl|stellar|cardano|monero|lightning|lnurl|web\+stellar|binance|bnb|usdt|tether|celo|polygon|cosmos):/i;
const bareAddresses = [
  /^0x[0-9a-fA-F]{40}$/,
  /^T[1-9A-HJ-NP-Za-km-z]{33}$/,
  /^(EQ|UQ)[\w-]{46}$/,
  /^ln(bc|tb)[0-9a-z]{20,}$/i,
  /^r[1-9A-HJ-NP-Za-km-z]{24,34}$/,
  /^[1-9A-HJ-NP-Za-km-z]{43,44}$/,
];

/** Tells what kind of code was scanned; `words` is the BIP-39 list. Never throws. */
export function recognise(text: string, words: readonly string[]): Recognised {
  const plain = text.trim();
  // First of all: a secret is one wherever it stands, in a link or beside a practice code.
  if (secretPattern.test(plain) && findSecret(plain, words)) return { kind: 'secret' };
  if (plain.toLowerCase().startsWith(`${practiceScheme}:`)) {
    const address = readAddress(plain.slice(practiceScheme.length + 1));
    if (address.ok) return { kind: 'practice-address' };
    const slip = readSlip(plain);
    if (slip) return { kind: 'slip', slip: slip.kind };
    const read = readPractice(plain);
    return read.ok ? { kind: 'practice', code: read.code } : { kind: 'broken', fault: read.code };
  }
  if (/(^|[#=/?])0002010[12]/.test(plain)) return { kind: 'real-merchant' };
  if (/^wc:/i.test(plain)) return { kind: 'real-connection' };
  if (
    walletSchemes.test(plain) ||
    isBitcoinAddress(plain) ||
    bareAddresses.some((shape) => shape.test(plain))
  )
    return { kind: 'real-wallet' };
  if (/^(https?|tg|mailto|tel|upi):/i.test(plain)) return { kind: 'link' };
  return { kind: 'other' };
}
