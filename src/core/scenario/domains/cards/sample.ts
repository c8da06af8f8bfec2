import type { CardPlan, CardsPlan, Difficulty } from './plan.ts';

/** Premises and cue weights that give each difficulty. */
const made: Readonly<Record<Difficulty, Pick<CardPlan, 'premise' | 'cues'>>> = {
  easy: {
    premise: [2, 2, 2, 2, 0],
    cues: [
      { reason: 'code', weight: 3 },
      { reason: 'rush', weight: 3 },
    ],
  },
  medium: {
    premise: [4, 4, 4, 4, 0],
    cues: [
      { reason: 'code', weight: 3 },
      { reason: 'address', weight: 2 },
    ],
  },
  hard: { premise: [8, 8, 8, 8, 0], cues: [{ reason: 'address', weight: 1 }] },
};

const scares: Readonly<Record<Difficulty, number>> = { easy: 0, medium: 1, hard: 2 };

function sampleCard(bad: boolean, difficulty: Difficulty, number: number): CardPlan {
  return {
    id: `${bad ? 'bad' : 'good'}-${difficulty}-${'abcdefgh'[number]}`,
    bad,
    premise: bad ? made[difficulty].premise : undefined,
    cues: bad ? made[difficulty].cues : [{ reason: 'own-way', weight: 2 }],
    scares: bad ? [] : Array.from({ length: scares[difficulty] }, (_, at) => ({ id: `scare-${'ab'[at]}` })),
    details: [{ id: 'sender' }],
    asks: [{ who: 'official' }, { who: 'sender' }],
    loss: bad ? 1000 : 50,
  };
}

const each = (['easy', 'medium', 'hard'] as const).flatMap((difficulty) =>
  [true, false].flatMap((bad) => [0, 1, 2, 3].map((number) => sampleCard(bad, difficulty, number))),
);

/** A pool of 24 small cards, four of each kind and difficulty, of which seven are dealt. */
export const samplePlan: CardsPlan = {
  set: 'mail',
  purse: 5000,
  deal: [{ bad: { easy: 1, medium: 1, hard: 2 }, good: { easy: 1, medium: 1, hard: 1 }, minutes: 20 }],
  reasons: [
    { id: 'code', for: 'false', proves: true },
    { id: 'rush', for: 'false', proves: true },
    { id: 'address', for: 'false', proves: true },
    { id: 'spelling', for: 'false', proves: false },
    { id: 'own-way', for: 'honest', proves: true },
    { id: 'logo', for: 'honest', proves: false },
  ],
  cards: each,
};
