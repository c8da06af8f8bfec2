import type { CardPlan, Difficulty } from './plan.ts';

type Cues = 'few' | 'some' | 'many';
type Fit = 'low' | 'medium' | 'high';

/**
 * How plainly a card shows itself. The Phish Scale counts cues of whole e-mails (1–8 few, 9–14 some, more many); messages of two
 * lines have fewer, so here the weights are added and the bounds are 3 and 6.
 */
function cuesOf({ cues }: CardPlan): Cues {
  const sum = cues.reduce((total, { weight }) => total + weight, 0);
  return sum <= 3 ? 'few' : sum <= 6 ? 'some' : 'many';
}

/** Bounds of the Phish Scale: up to 10 low, up to 17 medium, above high. */
function fitOf({ premise = [] }: CardPlan): Fit {
  const [process = 0, relevance = 0, events = 0, concern = 0, warned = 0] = premise;
  const sum = process + relevance + events + concern - warned;
  return sum <= 10 ? 'low' : sum <= 17 ? 'medium' : 'high';
}

/** Table of the NIST Phish Scale (NIST TN 2276, 2023); «moderately to least» counts as least. */
const table: Readonly<Record<Cues, Readonly<Record<Fit, Difficulty>>>> = {
  few: { high: 'hard', medium: 'hard', low: 'medium' },
  some: { high: 'hard', medium: 'medium', low: 'easy' },
  many: { high: 'medium', medium: 'medium', low: 'easy' },
};

/** How hard a card is: cues against premise for false ones, for honest ones how many details look bad. */
export function difficultyOf(card: CardPlan): Difficulty {
  if (card.bad) return table[cuesOf(card)][fitOf(card)];
  return card.scares.length === 0 ? 'easy' : card.scares.length === 1 ? 'medium' : 'hard';
}
