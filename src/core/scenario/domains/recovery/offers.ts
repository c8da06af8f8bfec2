import type { Offer } from '../../domain.ts';
import { type Here, isFound, own, tilesIn, vaultOf } from './own.ts';
import { wordsOf } from './tiles.ts';
import { attemptOf, passphraseOf } from './wallets.ts';

function orderOffers(turn: Here): Offer[] {
  const { places } = attemptOf(turn.state.wallet);
  const behindTag = Array.from({ length: 10 }, (_, index) => index + 2);
  const wrong = behindTag.filter((place) => !places.includes(place)).slice(0, places.length);
  return [
    { action: { t: 'recovery.find', places: wrong }, good: false },
    { action: { t: 'recovery.find', places: [...places] }, good: true },
  ];
}

function openOffers(turn: Here): Offer[] {
  const open = (card: number, good: boolean): Offer => ({ action: { t: 'recovery.open', card }, good });
  const { placed } = own(turn);
  const all = tilesIn(turn);
  const wrong = wordsOf(turn.state.wallet).findIndex((word, at) => all[placed[at] ?? -1] !== word);
  if (wrong >= 0) return [open(0, false), { action: { t: 'recovery.clear', position: wrong }, good: true }];
  if (!vaultOf(turn)) return [open(0, true)];
  const { cards, right } = passphraseOf(turn.state.wallet);
  const card = cards.indexOf(right) + 1;
  const others = [0, 1, 2, 3, 4].filter((number) => number !== card);
  return [...others.map((number) => open(number, false)), open(card, true)];
}

/** What can be done now: tiles for the first empty place, opening, the wrong places of the other's attempt. */
export function offers(turn: Here): Offer[] {
  const { scenario, state } = turn;
  const part = scenario.steps[state.step]?.part;
  if (part === 'order') return own(turn).seen ? [] : orderOffers(turn);
  if (part !== 'recover' || isFound(turn)) return [];
  const { placed } = own(turn);
  const position = placed.indexOf(null);
  if (position < 0) return openOffers(turn);
  const words = wordsOf(state.wallet);
  const all = tilesIn(turn);
  // The word wanted here may stand somewhere else, where another word is wanted.
  const astray = placed.findIndex(
    (tile, at) => tile !== null && all[tile] === words[position] && all[tile] !== words[at],
  );
  const clear: Offer[] =
    astray < 0 ? [] : [{ action: { t: 'recovery.clear', position: astray }, good: true }];
  const place = all.flatMap((word, tile): Offer[] =>
    placed.includes(tile)
      ? []
      : [{ action: { t: 'recovery.place', position, tile }, good: word === words[position] }],
  );
  return [...clear, ...place];
}
