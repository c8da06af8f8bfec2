/** The English word list of BIP-39: 2,048 words, each known by its first four letters. Heavy (6 KB): import it only where words are needed. */
export { wordlist as wordList } from '@scure/bip39/wordlists/english.js';
