import type { FactFile } from '../../../schema/fact.ts';
import type { Fault, Room } from '../../rule.ts';

/** A fact with its place. */
export interface PlacedFact {
  readonly id: string;
  readonly fact: FactFile;
  readonly place: (field: keyof FactFile) => Pick<Fault, 'file' | 'line' | 'field'>;
}

/** Every fact of content/facts by its id. */
export function factsOf({ sheets }: Room): ReadonlyMap<string, PlacedFact> {
  return new Map(
    [...sheets.facts.values()].flatMap(({ file, value, lineOf }) =>
      Object.entries(value ?? {}).map(([id, fact]): [string, PlacedFact] => {
        const place = (field: keyof FactFile) => {
          const line = lineOf([id, field]);
          return { file, ...(line === undefined ? {} : { line }), field: `${id}.${field}` };
        };
        return [id, { id, fact, place }];
      }),
    ),
  );
}

/** A place that rests on a fact. */
export interface Use {
  readonly id: string;
  readonly who: string;
  readonly place: Pick<Fault, 'file' | 'line' | 'field'>;
}

/** Every place where a lesson, a question, a term or a lab names a fact it rests on. */
export function factUses({ sheets, questions }: Room): readonly Use[] {
  interface Lines {
    readonly file: string;
    readonly lineOf: (path: readonly PropertyKey[]) => number | undefined;
  }
  const named = (
    who: string,
    { file, lineOf }: Lines,
    path: readonly (string | number)[],
    ids: readonly string[],
  ) =>
    ids.map((id, index): Use => {
      const line = lineOf([...path, index]);
      return {
        id,
        who,
        place: { file, ...(line === undefined ? {} : { line }), field: [...path, index].join('.') },
      };
    });
  return [
    ...[...sheets.lessons.values()].flatMap((sheet) =>
      named('the lesson', sheet, ['sources'], sheet.value?.sources ?? []),
    ),
    ...questions.flatMap((asked) =>
      named(
        `the question "${asked.question.id}"`,
        asked,
        [...asked.path, 'facts'],
        asked.question.facts ?? [],
      ),
    ),
    ...[...sheets.terms].flatMap(([id, sheet]) =>
      named(`the term "${id}"`, sheet, ['facts'], sheet.value?.facts ?? []),
    ),
    ...[...sheets.labs].flatMap(([id, sheet]) =>
      named(`the lab "${id}"`, sheet, ['sources'], sheet.value?.sources ?? []),
    ),
  ];
}
