import { openDeck } from '@/islands/present/deck.ts';
import { turnBy } from '@/islands/present/inputs.ts';
import {
  explainTerms,
  offerFullScreen,
  offerSecond,
  startClock,
  turnLight,
} from '@/islands/present/tools.ts';

document.documentElement.classList.add('live');
const deck = openDeck(document);
turnBy(document, deck);
offerSecond(document, deck);
explainTerms(document);
const light = document.querySelector<HTMLElement>('[data-light]');
if (light) turnLight(light, document);
for (const [name, turn] of [
  ['previous', deck.previous],
  ['next', deck.next],
] as const)
  document.querySelector(`[data-turn=${name}]`)?.addEventListener('click', turn);
const clock = document.querySelector<HTMLElement>('[data-parts]');
if (clock) startClock(clock);
const full = document.querySelector<HTMLElement>('[data-full]');
if (full) offerFullScreen(full, document);
// The face of the titles may come late, and other letters have another width.
void document.fonts.ready.then(deck.settle);
