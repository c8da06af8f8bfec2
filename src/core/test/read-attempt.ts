import type { Json, LearningEvent } from '@/core/record/event.ts';
import { isSeed, type Seed } from '../random/seed.ts';
import type { Asked } from './pool.ts';

/** More questions than any test asks; a bound for what a hostile file may hold. */
const mostQuestions = 100;

/** One question taken out of a running attempt, and the one that takes its place, where there is one. */
export type Exchange = { readonly of: string; readonly by?: Asked };

type Fields = { readonly [key: string]: Json };

function fieldsOf(value: Json | undefined): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value.slice(0, mostQuestions) : [];
}

function readAsked(value: Json | undefined): Asked | undefined {
  const { id, rev } = fieldsOf(value);
  const isWhole = typeof id === 'string' && id !== '' && typeof rev === 'number' && Number.isSafeInteger(rev);
  return isWhole ? { id, rev } : undefined;
}

/** The questions that a `started` event names, each once; what is no question is passed over. */
export function readQuestions({ result }: LearningEvent): readonly Asked[] {
  const read = listOf(fieldsOf(result)['questions']).flatMap((each) => readAsked(each) ?? []);
  return read.filter(({ id }, at) => read.findIndex((other) => other.id === id) === at);
}

/** The seed that a `started` event names beside its questions; undefined where they were drawn by chance. */
export function readSeed({ result }: LearningEvent): Seed | undefined {
  const { seed } = fieldsOf(result);
  return isSeed(seed) ? seed : undefined;
}

/** The exchanges that a `removed` event of a test names. */
export function readExchanges({ result }: LearningEvent): readonly Exchange[] {
  return listOf(fieldsOf(result)['exchanged']).flatMap((each): Exchange[] => {
    const { of, by } = fieldsOf(each);
    const asked = readAsked(by);
    return typeof of === 'string' ? [asked === undefined ? { of } : { of, by: asked }] : [];
  });
}

/** The attempt that an event about a test belongs to; undefined where it names none. */
export function attemptOf({ result }: LearningEvent): string | undefined {
  const { attempt } = fieldsOf(result);
  return typeof attempt === 'string' ? attempt : undefined;
}
