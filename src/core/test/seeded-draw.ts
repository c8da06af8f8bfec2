import type { Log } from '@/core/record/merge.ts';
import { lightDraws } from '../random/draws.ts';
import type { Seed } from '../random/seed.ts';
import { attempts } from './attempt.ts';
import { drawTest } from './draw.ts';
import type { Asked, TestPlan } from './pool.ts';

/** More tries than anybody makes of one test; a bound for a record that may come from anywhere. */
const mostTimes = 50;

/** How many draws of the same seed the next one looks back on, as one of chance does. */
const lookBack = 2;

/** How many attempts at the test were begun with a seed so far: the number of the next one, from 0. */
export function timesSeeded(log: Log, course: string, seed: Seed): number {
  return attempts(log, course).filter((attempt) => attempt.seed === seed).length;
}

/**
 * The questions of an attempt that a teacher gave a seed for: the same for everybody whose pool is the same, whatever they have
 * done before. The first time it draws as a first attempt does, later times (`time` from 0) others where the pool has enough.
 */
export function seededDraw(test: TestPlan, seed: Seed, time: number): readonly Asked[] {
  // By id, so that the order in the file of the course changes nothing.
  const pool = [...test.questions].sort((one, other) => (one.id < other.id ? -1 : 1));
  const drawn: (readonly Asked[])[] = [];
  for (let turn = 0; turn <= Math.min(time, mostTimes); turn += 1) {
    const draws = lightDraws(seed, `test:${test.course}#${turn}`);
    const recent = { asked: drawn.slice(-lookBack).reverse(), right: new Set<string>() };
    drawn.push(drawTest(pool, test.draw, recent, () => draws.int(0, 0xffffffff) / 2 ** 32));
  }
  return drawn.at(-1) ?? [];
}
