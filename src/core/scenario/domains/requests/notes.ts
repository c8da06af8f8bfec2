import { coin } from '../../../chain/chain.ts';
import { stream } from '../../../random/stream.ts';
import type { Address } from '../../../wallet/address.ts';
import { writeSum } from '../../../wallet/amount.ts';
import { recoverText, signText } from '../../../wallet/eip191.ts';
import type { Hex } from '../../../wallet/hex.ts';
import { actorKey } from '../../cast.ts';
import { learnerId } from '../../scenario.ts';
import type { State } from '../../state.ts';
import type { Here, NotePlan } from './plan.ts';

/** A text with what was drawn in its places: sums as coins, without a unit. Signed texts are the same in all languages. */
export function filled({ vars }: Pick<State, 'vars'>, text: string): string {
  return text.replace(/\{\{([a-z0-9-]+)\}\}/gi, (_, name: string) => {
    const value = String(vars[name] ?? '');
    return /^\d{15,}$/.test(value) ? writeSum(value, coin.decimals) : value;
  });
}

/** The learner's own text. */
export const ownText = ({ state, plan }: Here): string => filled(state, plan.own);

/** Letters of two alphabets that look the same. */
const twins: Readonly<Record<string, string>> = { а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x' };

function withTwin(text: string): string {
  const at = [...text].findIndex((letter, index) => index > 2 && letter in twins);
  return at < 0
    ? `${text} `
    : [...text].map((letter, index) => (index === at ? (twins[letter] ?? letter) : letter)).join('');
}

/** A note as it is shown, with a signature really made. */
export interface ShownNote {
  readonly text: string;
  readonly signature: Hex;
  /** The address the note itself carries. */
  readonly slip: Address;
  /** The signer's address in the learner's address book. */
  readonly book: Address;
}

const made = new Map<string, Hex>();

function signed({ scenario, state }: Here, actor: string, text: string): Hex {
  const name = `${state.seed}\n${state.wallet}\n${actor}\n${text}`;
  const signature = made.get(name) ?? signText(text, actorKey(scenario, state, actor));
  if (made.size > 100) made.clear();
  made.set(name, signature);
  return signature;
}

/** What a note shows and carries. */
export function shownNote(turn: Here, { signer, text: plain, flaw }: NotePlan): ShownNote {
  const { state } = turn;
  const text = filled(state, plain);
  const book = state.actors[signer] ?? '0x';
  const by = flaw?.kind === 'stranger' ? flaw.by : signer;
  const under = flaw?.kind === 'reused' ? filled(state, flaw.text) : text;
  const shown =
    flaw?.kind === 'changed'
      ? text.replace(filled(state, flaw.from), filled(state, flaw.to))
      : flaw?.kind === 'letter'
        ? withTwin(text)
        : text;
  return { text: shown, signature: signed(turn, by, under), slip: state.actors[by] ?? '0x', book };
}

/** Whose key a shown note proves, and whether that is who it should be. */
export function verifyNote(turn: Here, note: NotePlan, against: 'slip' | 'book'): boolean {
  const shown = shownNote(turn, note);
  return recoverText(shown.text, shown.signature) === shown[against];
}

/** The own text with one letter replaced; the same text when there is no such place. */
export function withLetter(text: string, place: number, letter: string): string {
  return [...text].map((old, at) => (at === place ? letter : old)).join('');
}

/** Whether the learner's signature proves the learner under a text. */
export function provesLearner({ state }: Here, text: string, signature: unknown): boolean {
  return recoverText(text, signature) === state.actors[learnerId];
}

/** So many good and bad ones of a list, in drawn order. */
export function dealt<Item extends { readonly id: string; readonly flaw: unknown }>(
  { state }: Here,
  set: string,
  { goods, bads, items }: { readonly goods: number; readonly bads: number; readonly items: readonly Item[] },
): readonly string[] {
  const draws = stream(state.seed, `requests:${set}`);
  const some = (bad: boolean, count: number) =>
    draws.shuffle(items.filter(({ flaw }) => (flaw !== null) === bad)).slice(0, count);
  return draws.shuffle([...some(false, goods), ...some(true, bads)]).map(({ id }) => id);
}
