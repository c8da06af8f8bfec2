import { difficultyOf } from './difficulty.ts';
import type { CardPlan, Verdict } from './plan.ts';

/** A verdict on a card, the reasons named for it, and whether anything was looked at or asked before it. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly because: readonly string[];
  readonly looked: boolean;
}

/** A judged card: right or not, for a right reason or not. */
export interface Judged {
  readonly item: string;
  readonly bad: boolean;
  readonly difficulty: ReturnType<typeof difficultyOf>;
  readonly right: boolean;
  /** Right, and at least one reason named that holds for this card, and none that does not. */
  readonly reasoned: boolean;
  readonly looked: boolean;
}

/** The verdict that is right for a card. */
export function rightVerdict(card: CardPlan): Verdict {
  return card.bad ? 'false' : 'honest';
}

/** Whether the reasons named are reasons for this card: at least one, each of them one of its cues. */
export function holdsFor(card: CardPlan, because: readonly string[]): boolean {
  return because.length > 0 && because.every((reason) => card.cues.some((cue) => cue.reason === reason));
}

/** Judges what was said of a card; nothing said is wrong. */
export function judge(card: CardPlan, said: Judgement | undefined): Judged {
  const right = said?.verdict === rightVerdict(card);
  return {
    item: card.id,
    bad: card.bad,
    difficulty: difficultyOf(card),
    right,
    reasoned: right && holdsFor(card, said?.because ?? []),
    looked: said?.looked ?? false,
  };
}

/** Counts over a set: how many there were and how many were missed or flagged wrongly, by difficulty too. */
export interface Tally {
  readonly bads: number;
  readonly goods: number;
  /** False cards taken for honest. */
  readonly missed: number;
  /** Honest cards called false. */
  readonly alarms: number;
  readonly reasoned: number;
  readonly looked: number;
  readonly hard: number;
  readonly hardMissed: number;
  readonly medium: number;
  readonly mediumMissed: number;
  readonly easy: number;
  readonly easyMissed: number;
}

/** Adds a set up. */
export function tally(judged: readonly Judged[]): Tally {
  const count = (test: (line: Judged) => boolean) => judged.filter(test).length;
  const of = (difficulty: Judged['difficulty']) =>
    [
      count((line) => line.bad && line.difficulty === difficulty),
      count((line) => line.bad && !line.right && line.difficulty === difficulty),
    ] as const;
  const [hard, hardMissed] = of('hard');
  const [medium, mediumMissed] = of('medium');
  const [easy, easyMissed] = of('easy');
  return {
    bads: count(({ bad }) => bad),
    goods: count(({ bad }) => !bad),
    missed: count(({ bad, right }) => bad && !right),
    alarms: count(({ bad, right }) => !bad && !right),
    reasoned: count(({ reasoned }) => reasoned),
    looked: count(({ looked }) => looked),
    hard,
    hardMissed,
    medium,
    mediumMissed,
    easy,
    easyMissed,
  };
}
