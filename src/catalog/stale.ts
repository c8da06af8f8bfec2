import type { Locale } from '@/core/locale/locale.ts';
import { levels, type Out, type Quotas, sizeOf } from '@/core/test/pool.ts';
import type { Catalog } from './catalog-types.ts';
import { named, type Problem } from './problem.ts';
import type { QuestionAge } from './release/release.ts';
import type { FactFile } from './schema/fact.ts';

/** What makes a question stale: what is known of its age, and the facts. */
export interface Ageing {
  /** By `course/lesson/question`. */
  readonly ages: ReadonlyMap<string, QuestionAge>;
  readonly facts: ReadonlyMap<string, Pick<FactFile, 'confidence' | 'recheck'>>;
}

/** Why a question is stale: its author doubts it, a fact it rests on wants to be looked at again, or its words are older. */
export type Stale =
  | { readonly why: 'unsure' | 'wording'; readonly since: string }
  | { readonly why: 'fact'; readonly fact: string };

// General knowledge and what only the founding document says carry no question.
const unverified: ReadonlySet<string> = new Set(['G', 'F']);

/** Whether a question is stale on a day, in the language of the learner; undefined when it is not. */
export function staleIn(
  { ages, facts }: Ageing,
  id: string,
  ids: readonly string[] | undefined,
  locale: Locale,
  today: string,
): Stale | undefined {
  const { unsure, older = {} } = ages.get(id) ?? {};
  if (unsure !== undefined) return { why: 'unsure', since: unsure };
  const fact = ids?.find((each) => {
    const { confidence = '', recheck } = facts.get(each) ?? {};
    // "never" is later than any day.
    return unverified.has(confidence) || (recheck !== undefined && recheck < today);
  });
  if (fact !== undefined) return { why: 'fact', fact };
  const since = older[locale];
  return since === undefined ? undefined : { why: 'wording', since };
}

/** How a stale question is out of a test: for everybody, or only in the language whose words are older. */
export function outOf(stale: Stale | undefined): Out | undefined {
  return stale === undefined ? undefined : stale.why === 'wording' ? 'wording' : 'question';
}

interface Pool {
  readonly course: string;
  readonly draw: Quotas;
  readonly questions: readonly { readonly id: string; readonly facts?: readonly string[] | undefined }[];
}

function sayWhy(stale: Stale): string {
  if (stale.why === 'fact') return `rests on ${stale.fact}, which is to be looked at again`;
  return stale.why === 'unsure' ? `is unsure since ${stale.since}` : `has older words since ${stale.since}`;
}

/** Tests whose pool has too few questions that are not stale for one attempt, told for the first language in which it is so. */
export function shortPools(
  pools: readonly Pool[],
  ageing: Ageing,
  locales: readonly Locale[],
  today: string,
): Problem[] {
  const problems = pools.flatMap(({ course, draw, questions }) => {
    const size = sizeOf(draw);
    const told = locales.map((locale) => {
      const stale = questions.flatMap(({ id, facts }) => {
        const found = staleIn(ageing, `${course}/test/${id}`, facts, locale, today);
        return found === undefined ? [] : [`${id} ${sayWhy(found)}`];
      });
      return { locale, stale, left: questions.length - stale.length };
    });
    const short = told.find(({ left }) => left < size);
    if (short === undefined) return [];
    const [first = '', ...others] = short.stale;
    const more = others.length > 0 ? `, and ${others.length} more` : '';
    return [
      {
        file: `courses/${course}/test.yaml`,
        field: 'draw',
        found: `${short.left} questions in ${short.locale} that are not stale, for a draw of ${size} (${levels.map((level) => `${draw[level]} ${level}`).join(', ')}): ${first}${more}`,
        wanted: `a look at the stale ones (npm run content:status lists them), more questions, or a smaller draw`,
      },
    ];
  });
  return named('stale-pool', problems);
}

/** The pools of all tests of a catalog. */
export function poolsOf({ courses }: Pick<Catalog, 'courses'>): readonly Pool[] {
  return courses.flatMap(({ id, test }) =>
    test === undefined ? [] : [{ course: id, draw: test.draw, questions: test.questions }],
  );
}
