// Thirty pupils who play at random, and what a gradebook has to say of them, reckoned here without it.
import fc from 'fast-check';
import { type Locale, locales } from '@/core/locale/locale.ts';
import type { Json } from '@/core/record/event.ts';
import { endingOf, score } from '@/core/scenario/score.ts';
import { walk } from '@/core/scenario/walk.ts';
import { gradeQuestion, type Question, questionSchema } from '@/questions/registry.ts';
import { anyAnswer } from '@/questions/sample-answers.ts';
import { first, walked } from './content.ts';
import { type Played, played } from './lab-walks.ts';
import type { Row } from './stored.ts';

/** The questions that are assigned, whole. */
export const questions: readonly Question[] = walked.questions.map((each) => questionSchema.parse(each));

/** The lab that is assigned. */
export const lab: Played = first(
  played.filter(({ scenario }) => scenario.id === 'phishing'),
  'lab of messages',
);

/** How a pupil cheats: the record on the phone says more points; a code is made that claims more; a run claims another end. */
export type Cheat = 'record' | 'claim' | 'run';

/** An answer with what it is worth. */
export interface Answered {
  readonly question: Question;
  readonly answer: Json;
  readonly earned: number;
  readonly total: number;
}

/** A pupil of the simulation. */
export interface Simulated {
  readonly name: string;
  readonly locale: Locale;
  /** In the order in which they are given. */
  readonly answers: readonly Answered[];
  /** How the lab is played; absent when it is not. */
  readonly way?: 'win' | 'lose';
  readonly isOffline: boolean;
  readonly isLate: boolean;
  /** Hands in after the first answers, and again after all. */
  readonly isTwice: boolean;
  /** Answers and hands in on two phones, half on each. */
  readonly isOnTwo: boolean;
  readonly cheat?: Cheat;
}

const names = [
  ...['Айбек', 'Айгүл', 'Бермет', 'Нурлан', 'Жылдыз', 'Эрмек', 'Гүлнара', 'Өмүрбек', 'Чынара', 'Үмүт'],
  ...['Тилек', 'Аяна', 'Данияр', 'Мээрим', 'Азамат', 'Сезим', 'Бакыт', 'Каныкей', 'Улан', 'Перизат'],
  ...['Руслан', 'Мария', 'Тимур', 'Алина', 'Daniel', 'Anna', '27', '28', 'Ооган Ө.', '=SUM(A1)'],
];

function answered(question: Question, at: number): Answered {
  const sound = anyAnswer(question).filter((answer) => {
    const judged = gradeQuestion(question, JSON.parse(JSON.stringify(answer)));
    return judged.type === 'points';
  });
  const [answer] = fc.sample(sound, { seed: at, numRuns: 1 });
  const judged = gradeQuestion(question, answer);
  if (judged.type !== 'points') throw new Error('no answer that can be judged');
  return { question, answer: answer as Json, earned: judged.earned, total: judged.total };
}

/** One of the thirty; the same in every run. */
function simulated(name: string, at: number): Simulated {
  const all = questions.map((question, place) => answered(question, 1 + at * 31 + place));
  const cheat = ({ 9: 'record', 19: 'claim', 28: 'run' } as const)[at];
  const answers = at % 5 === 1 ? all.slice(0, 1 + (at % 3)) : all;
  // Who claims another end must not have won.
  const way = at % 7 === 3 && !cheat ? undefined : at % 2 === 0 && !cheat ? 'win' : 'lose';
  return {
    name,
    locale: locales[at % 3] ?? 'ky',
    answers,
    ...(way && { way }),
    isOffline: at % 4 === 0,
    isLate: at % 6 === 3,
    isTwice: at % 7 === 2,
    isOnTwo: at === 4 || at === 17,
    ...(cheat && { cheat }),
  };
}

/** The thirty. */
export const pupils: readonly Simulated[] = names.map(simulated);

/** Answers as rows of the record, each a minute after the one before; `lift` makes them claim all points. */
export function rowsOf(
  answers: readonly Answered[],
  from: number,
  key: string,
  lift = false,
): readonly Row[] {
  return answers.map(({ question, answer, earned, total }, at) => ({
    id: `sim-${key}-${question.id}`,
    at: new Date(from + at * 60_000).toISOString(),
    actor: `phone-${key}`,
    verb: 'answered',
    object: `question:${walked.course}/${walked.id}/${question.id}`,
    rev: question.rev,
    result: { answer, score: { type: 'points', earned: lift ? total : earned, total, details: null } },
  }));
}

/** What a walk through the lab in a case does and is worth. */
export function runIn(seed: string, way: 'win' | 'lose') {
  const { actions, state } = walk(lab.scenario, seed, lab.lab.walks[way]);
  const judged = score(lab.scenario, state);
  if (judged.type !== 'points') throw new Error('a walk without points');
  return { actions, earned: judged.earned, total: judged.total, ending: endingOf(lab.scenario, state).id };
}

/** What the gradebook has to show. */
export interface Expected {
  readonly status: 'started' | 'completed' | 'late';
  /** In hundredths. */
  readonly percent: number;
  readonly devices: number;
  /** Whether something is in doubt. */
  readonly isFlagged: boolean;
}

/** What is to be said of a pupil whose case in the lab was `seed`: the lesson and the lab count alike, what is open nothing. */
export function expectedOf({ answers, way, isLate, isOnTwo, cheat }: Simulated, seed: string): Expected {
  const ofLesson = answers.reduce((sum, { earned, total }) => sum + earned / total, 0) / questions.length;
  const run = way && runIn(seed, way);
  const share = (ofLesson + (run ? run.earned / run.total : 0)) / 2;
  const isDone = answers.length === questions.length && run !== undefined;
  const rounded = Math.round(share * 100);
  return {
    status: isDone ? (isLate ? 'late' : 'completed') : 'started',
    percent: rounded === 100 && share < 1 ? 99 : rounded,
    devices: isOnTwo ? 2 : 1,
    isFlagged: cheat !== undefined,
  };
}
