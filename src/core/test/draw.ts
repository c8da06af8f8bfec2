import { shuffled } from '@/core/grading/shown-order.ts';
import { type Asked, type Level, levels, type PoolQuestion, type Quotas } from './pool.ts';

/** What is known of earlier attempts when questions are drawn. */
export interface Recent {
  /** What the last attempts asked, the latest first. */
  readonly asked: readonly (readonly Asked[])[];
  /** Questions, by `keyOf`, whose last answer was all right. */
  readonly right: ReadonlySet<string>;
}

/** Before the first attempt. */
export const nothingRecent: Recent = { asked: [], right: new Set() };

/** A question in a revision as one word: in a new revision it asks something else, and was never asked. */
export function keyOf({ id, rev }: Asked): string {
  return `${id}#${rev}`;
}

/**
 * Where the questions come from that a level lacks: the nearest level, and of two equally near the easier one, so that a
 * thin pool never makes a test harder than it was announced.
 */
const nearest: Readonly<Record<Level, readonly Level[]>> = {
  recall: ['apply', 'judge'],
  apply: ['recall', 'judge'],
  judge: ['apply', 'recall'],
};

/** Lower is drawn first: what no recent attempt asked, then what was asked longest ago; within each what is not yet known. */
function rankOf(question: Asked, { asked, right }: Recent): number {
  const key = keyOf(question);
  const ago = asked.findIndex((attempt) => attempt.some((each) => keyOf(each) === key));
  return (ago < 0 ? 0 : asked.length - ago) * 2 + (right.has(key) ? 1 : 0);
}

/** The pool in the order in which its questions are wanted, each id once; chance decides among equals. */
function ranked(pool: readonly PoolQuestion[], recent: Recent, random: () => number): PoolQuestion[] {
  const byId = new Map(
    pool.filter(({ out }) => out === undefined).map((question) => [question.id, question]),
  );
  return shuffled([...byId.keys()], random)
    .flatMap((id) => byId.get(id) ?? [])
    .map((question) => ({ question, rank: rankOf(question, recent) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ question }) => question);
}

/**
 * Draws the questions of an attempt, in mixed order: of each level as many as its quota says, a gap filled from the
 * nearest levels; fewer only when the whole pool has fewer. What is out for the time being is not drawn. `random` gives numbers from 0 up to, not including, 1.
 */
export function drawTest(
  pool: readonly PoolQuestion[],
  quotas: Quotas,
  recent: Recent,
  random: () => number,
): readonly Asked[] {
  const all = ranked(pool, recent, random);
  const left = new Map(levels.map((level) => [level, all.filter((question) => question.level === level)]));
  const take = (level: Level, count: number) => left.get(level)?.splice(0, Math.max(0, count)) ?? [];
  // First each level its own, so that no gap is filled with what another level needs.
  const own = levels.map((level) => ({ level, taken: take(level, quotas[level]) }));
  const fillers = own.flatMap(({ level, taken }) => {
    let missing = quotas[level] - taken.length;
    return nearest[level].flatMap((near) => {
      const found = take(near, missing);
      missing -= found.length;
      return found;
    });
  });
  const drawn = [...own.flatMap(({ taken }) => taken), ...fillers];
  const revs = new Map(drawn.map(({ id, rev }) => [id, rev]));
  return shuffled([...revs.keys()], random).map((id) => ({ id, rev: revs.get(id) ?? 1 }));
}
