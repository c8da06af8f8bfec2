import { expect, it } from 'vitest';
import { samplePlan } from '../../sample-plan.ts';
import { findingsOf } from '../sample-room.ts';
import { rule } from './lesson-plan.ts';

it('tells a lesson without a plan, and is content with one that has it', () => {
  expect(findingsOf(rule)).toMatchObject([{ file: 'content/courses/keys/first-key/lesson.yaml' }]);
  expect(findingsOf(rule, { 'courses/keys/first-key/plan.yaml': samplePlan() })).toEqual([]);
});
