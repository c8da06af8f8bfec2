import type { Seed } from '../random/seed.ts';
import { stream } from '../random/stream.ts';
import { type Account, accountOf } from '../wallet/derive.ts';
import { practicePhrase, seedOf } from '../wallet/mnemonic.ts';
import { wordList } from '../wallet/word-list.ts';

/** The twelve words of a run's practice wallet; they follow from the seed and are kept nowhere. */
export function phraseOf(seed: Seed): string {
  return practicePhrase(stream(seed, 'phrase').bytes(16), wordList);
}

/** The learner's account; a browser may bring the wallet's seed (PBKDF2) from WebCrypto, which is ten times faster. */
export function learnerAccount(seed: Seed, walletSeed: Uint8Array = seedOf(phraseOf(seed))): Account {
  return accountOf(walletSeed);
}
