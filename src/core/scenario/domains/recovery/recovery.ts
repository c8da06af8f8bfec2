import { blockInterval } from '../../../chain/chain.ts';
import { isList, isWhole, oneOf } from '../../action.ts';
import { perform } from '../../deed.ts';
import { defineDomain, withOwn } from '../../domain.ts';
import { learnerId } from '../../scenario.ts';
import { advance } from '../../slices/clock.ts';
import { emit, refuse, type State } from '../../state.ts';
import { offers } from './offers.ts';
import {
  change,
  type Here,
  isFound,
  name,
  type Own,
  own,
  type RecoveryPlan,
  type Try,
  tilesIn,
  vaultOf,
  walletOf,
} from './own.ts';
import { query } from './query.ts';
import { rob } from './rob.ts';
import { wordsOf } from './tiles.ts';
import { view } from './view.ts';
import { addressOfWords, attemptOf, fitsChecksum, passphraseOf } from './wallets.ts';

const empty: readonly null[] = Array.from({ length: 12 }, () => null);

/** The savings are paid and stand in a block before the learner comes. */
function begin(turn: Here): State {
  const { scenario, state, plan } = turn;
  const holder = vaultOf(turn);
  const { right } = passphraseOf(state.wallet);
  const vault = holder ? { [holder]: addressOfWords(wordsOf(state.wallet), right) } : {};
  const start: Own = { placed: empty, tries: [], missed: 0, seen: false };
  const ready = withOwn({ ...state, actors: { ...state.actors, ...vault } }, name, start);
  const { from, sum } = plan.savings;
  let now = perform(scenario, ready, { after: 0, pay: { from, to: holder ?? learnerId, sum } });
  for (let block = 0; block < 5 && now.chain.pool.length > 0; block++)
    now = advance(scenario, now, { t: 'clock.advance', ms: blockInterval });
  return now;
}

function place(turn: Here, position: number, tile: number): State {
  const { placed } = own(turn);
  if (isFound(turn)) return refuse(turn.state, 'recovery.place', 'already-found');
  if (tile >= tilesIn(turn).length) return refuse(turn.state, 'recovery.place', 'no-such-tile');
  if (placed.includes(tile)) return refuse(turn.state, 'recovery.place', 'tile-used');
  const next = change(turn, { placed: placed.map((old, at) => (at === position ? tile : old)) });
  return emit(next, 'recovery.placed', { position });
}

function causeOf(turn: Here, words: readonly string[]): Try['cause'] {
  const right = wordsOf(turn.state.wallet);
  if (words.join(' ') === right.join(' ')) return 'passphrase';
  return [...words].sort().join(' ') === [...right].sort().join(' ') ? 'order' : 'word';
}

/** Opens whatever wallet the placed words and the passphrase lead to; `card` 0 is none. */
function open(turn: Here, card: number): State {
  const { state } = turn;
  const { placed, tries } = own(turn);
  const all = tilesIn(turn);
  if (placed.includes(null)) return refuse(state, 'recovery.open', 'not-full');
  if (isFound(turn)) return refuse(state, 'recovery.open', 'already-found');
  const passphrase = card === 0 ? '' : passphraseOf(state.wallet).cards[card - 1];
  if (passphrase === undefined || (card > 0 && !vaultOf(turn)))
    return refuse(state, 'recovery.open', 'no-such-card');
  const words = placed.map((tile) => all[tile ?? -1] ?? '');
  const note = (found: Try) =>
    emit(change(turn, { tries: [...tries, found] }), 'recovery.tried', {
      outcome: found.outcome,
      cause: found.cause,
      passphrase: card > 0,
      tries: tries.length + 1,
    });
  if (!fitsChecksum(words)) return note({ outcome: 'checksum', cause: '', address: null });
  const right = vaultOf(turn) ? passphraseOf(state.wallet).right : '';
  if (words.join(' ') === wordsOf(state.wallet).join(' ') && passphrase === right)
    return note({ outcome: 'found', cause: '', address: walletOf(turn) ?? null });
  return note({ outcome: 'empty', cause: causeOf(turn, words), address: addressOfWords(words, passphrase) });
}

/** Which places of the other's attempt are wrong. */
function find(turn: Here, places: readonly number[]): State {
  const { state } = turn;
  const { seen, missed } = own(turn);
  if (seen) return refuse(state, 'recovery.find', 'already-found');
  const right = attemptOf(state.wallet).places;
  const marked = [...new Set(places)].sort((one, other) => one - other);
  if (marked.join() === right.join())
    return emit(change(turn, { seen: true }), 'recovery.seen', { misses: missed });
  return emit(change(turn, { missed: missed + 1 }), 'recovery.missed', { misses: missed + 1 });
}

const isPlace = isWhole(0, 11);

/** A wallet brought back from its words: tiles with look-alikes, real checksums and addresses, a passphrase, another's wrong order. */
export const recovery = defineDomain<RecoveryPlan>({
  name,
  actions: {
    'recovery.place': { position: isPlace, tile: isWhole(0, 60) },
    'recovery.clear': { position: isPlace },
    'recovery.restart': {},
    'recovery.open': { card: isWhole(0, 4) },
    'recovery.stop': { what: oneOf('other-word', 'no-word', 'word-used', 'pasted', 'real-phrase') },
    'recovery.find': { places: isList(isPlace, 12) },
  },
  events: {
    /** A word stands at a place; which word is no part of the log. */
    'recovery.placed': ['position'],
    /** The wallet was opened: `checksum` (no wallet), `empty` (another one: `order`, `word`, `passphrase`) or `found`. */
    'recovery.tried': ['outcome', 'cause', 'passphrase', 'tries'],
    /** Something typed was not taken: a word not given out here, no word, a whole phrase. */
    'recovery.stopped': ['what'],
    /** Places of the other's attempt were named: rightly, or so often wrongly. */
    'recovery.seen': ['misses'],
    'recovery.missed': ['misses'],
  },
  begin,
  acts: {
    'recovery.place': (turn, action) => place(turn, Number(action.position), Number(action.tile)),
    'recovery.clear': (turn, action) =>
      change(turn, { placed: own(turn).placed.map((tile, at) => (at === action.position ? null : tile)) }),
    'recovery.restart': (turn) => change(turn, { placed: empty }),
    'recovery.open': (turn, action) => open(turn, Number(action.card)),
    'recovery.stop': (turn, action) => emit(turn.state, 'recovery.stopped', { what: String(action.what) }),
    'recovery.find': (turn, action) => find(turn, action.places as readonly number[]),
  },
  deeds: { 'recovery.rob': rob },
  view,
  query,
  offers,
  check: (scenario, plan) =>
    [plan.savings.from]
      .filter((id) => !scenario.actors[id])
      .map((id) => ({ path: ['savings'], message: `there is no actor "${id}"` })),
});
