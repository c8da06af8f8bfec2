import type { Json } from '../../../record/event.ts';
import { isPracticePhrase } from '../../../wallet/mnemonic.ts';
import { findSecret } from '../../../wallet/secret.ts';
import { wordList } from '../../../wallet/word-list.ts';
import { type Here, own, tilesIn, vaultOf } from './own.ts';
import { suggestions } from './tiles.ts';
import { passphraseOf } from './wallets.ts';

/** Judges a typed word in the worker; what is no word of this run is neither kept nor told. */
function judge(turn: Here, typed: string): Json {
  const word = typed.trim().toLowerCase();
  const tiles = tilesIn(turn);
  const { placed } = own(turn);
  const tile = tiles.findIndex((text, index) => text === word && !placed.includes(index));
  if (tile >= 0) return { tile };
  if (tiles.includes(word)) return { what: 'word-used' };
  return { what: wordList.includes(word) ? 'other-word' : 'no-word' };
}

/** What a pasted text is: a phrase that could be somebody's real one, or anything else; neither is taken. */
function pasted(text: string): Json {
  const real = findSecret(text, wordList) !== null && !isPracticePhrase(text, wordList);
  return { what: real ? 'real-phrase' : 'pasted' };
}

/** Answers the screens: `{suggest}` words of the list, `{judge}` a typed word, `{pasted}` a text, `{passphrase: true}` that of the run. */
export function query(turn: Here, what: Json): Json {
  const asked = (typeof what === 'object' && what !== null ? what : {}) as Readonly<Record<string, Json>>;
  if (typeof asked.suggest === 'string') return [...suggestions(asked.suggest)];
  if (typeof asked.judge === 'string') return judge(turn, asked.judge.slice(0, 100));
  if (typeof asked.pasted === 'string') return pasted(asked.pasted.slice(0, 5000));
  if (asked.passphrase === true) return vaultOf(turn) ? passphraseOf(turn.state.wallet).right : null;
  return null;
}
