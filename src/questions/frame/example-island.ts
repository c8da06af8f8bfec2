// Examples of the types as a page would hand them to their islands; for tests.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Locale } from '@/core/locale/locale.ts';
import type { Asked, AskedQuestion } from './asked.ts';
import { type IslandProps, islandProps } from './mount-props.ts';

/** The example question of a type's folder. */
export function exampleQuestion<Q>(type: string): Q {
  return parse(readFileSync(join(import.meta.dirname, '..', type, 'example.yaml'), 'utf8'));
}

/** What the island of a type gets for its example, as the third of six questions. */
export function exampleIsland<Q extends AskedQuestion, P extends Asked>(
  type: string,
  toProps: (question: Q, locale: Locale) => P,
  locale: Locale = 'en',
): IslandProps<P> {
  const words = (room: string) =>
    JSON.parse(readFileSync(join(import.meta.dirname, '..', room, `strings.${locale}.json`), 'utf8'));
  const place = {
    locale,
    course: 'keys',
    lesson: 'one-way',
    number: 3,
    total: 6,
    lessonHref: '/en/keys/one-way/',
  };
  const given = { question: exampleQuestion<Q>(type), ...place };
  return islandProps(given, toProps, { ...words('frame'), ...words(type) });
}
