import { type Draws, lightDraws } from '@/core/random/draws.ts';
import type { Seed } from '@/core/random/seed.ts';
import type { PaperQuestion } from './paper-question.ts';

/** The variants of a sheet, as they lie side by side on the desks. */
export const variantLetters = ['A', 'B', 'C', 'D'] as const;

/** One of these. */
export type VariantLetter = (typeof variantLetters)[number];

/** How far each variant is turned against the first, so that neighbours differ at every place, D beside the next A too. */
const turns: Readonly<Record<number, readonly number[]>> = {
  1: [0, 0, 0, 0],
  2: [0, 1, 0, 1],
  3: [0, 1, 2, 1],
};

/**
 * A list in four orders: rows of a Latin square whose columns and signs are mixed. With four things or more nothing
 * stands at the same place in two of them.
 */
function fourOrders(draws: Draws, ids: readonly string[]): readonly (readonly string[])[] {
  // Sorted first: how an author's file happens to list them must not change what was printed.
  const things = draws.shuffle([...ids].sort());
  const places = draws.shuffle(things.map((_, at) => at));
  return variantLetters.map((_, variant) => {
    const turn = (turns[things.length] ?? [0, 1, 2, 3])[variant] ?? 0;
    return places.map((place) => things[(place + turn) % things.length] ?? '');
  });
}

/** The same, but in none of the four orders does the list stand as in `secret`. */
function fourWithout(seed: Seed, name: string, ids: readonly string[], secret: readonly string[]) {
  for (let time = 0; ; time++) {
    const orders = fourOrders(lightDraws(seed, `${name}#${time}`), ids);
    const tells = orders.some((order) => order.every((id, at) => id === secret[at]));
    // Two things have two orders, and one of them is the secret.
    if (!tells || time === 64) return orders;
  }
}

function inVariant(question: PaperQuestion, seed: Seed, variant: number): PaperQuestion {
  const { type, id, lettered, lines, right } = question;
  const name = `paper:${id}`;
  // Groups keep their order, as on the screen; what is sorted into them is mixed.
  if (type === 'groups')
    return { ...question, lines: fourOrders(lightDraws(seed, name), lines)[variant] ?? lines };
  const orders =
    type === 'order' && Array.isArray(right)
      ? fourWithout(seed, name, lettered, right as readonly string[])
      : fourOrders(lightDraws(seed, name), lettered);
  return { ...question, lettered: orders[variant] ?? lettered };
}

/**
 * The questions of one variant in its order, options mixed: the same for the same seed and questions for ever, whatever
 * order they are given in. All variants of a seed have the same questions.
 */
export function variantOf(
  questions: readonly PaperQuestion[],
  seed: Seed,
  letter: VariantLetter,
): readonly PaperQuestion[] {
  const variant = variantLetters.indexOf(letter);
  const ids = questions.map(({ id }) => id);
  const order = fourOrders(lightDraws(seed, 'paper'), ids)[variant] ?? ids;
  return order.flatMap((id) => {
    const question = questions.find((each) => each.id === id);
    return question ? [inVariant(question, seed, variant)] : [];
  });
}
