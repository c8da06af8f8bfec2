import { lightDraws } from '@/core/random/draws.ts';
import { paperSeed } from '@/core/random/learner-seed.ts';
import { drawTest, nothingRecent } from './draw.ts';
import type { Asked, TestPlan } from './pool.ts';

/** The questions of the printed form: one draw, the same at every build as long as the pool is the same. */
export function paperDraw({ course, draw, questions }: TestPlan): readonly Asked[] {
  const draws = lightDraws(paperSeed, `test:${course}`);
  return drawTest(questions, draw, nothingRecent, () => draws.int(0, 0xffffffff) / 2 ** 32);
}
