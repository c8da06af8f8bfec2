import type { Localized } from '@/core/locale/locale.ts';
import type { Question } from '@/questions/registry.ts';

/** A reason of a question, and the text it is the reason for where there is one. */
export interface Reason {
  readonly path: readonly (string | number)[];
  readonly reason: Localized;
  readonly of?: Localized;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every reason of a question wherever its type keeps it: of options, of items, of usual mistakes, of the whole. */
export function reasonsOf(question: Question): readonly Reason[] {
  const gather = (value: unknown, path: readonly (string | number)[]): Reason[] => {
    if (Array.isArray(value)) return value.flatMap((each, index) => gather(each, [...path, index]));
    if (!isRecord(value)) return [];
    const own = isRecord(value['reason'])
      ? [
          {
            path: [...path, 'reason'],
            reason: value['reason'] as unknown as Localized,
            ...(isRecord(value['text']) ? { of: value['text'] as unknown as Localized } : {}),
          },
        ]
      : [];
    return [...own, ...Object.entries(value).flatMap(([key, each]) => gather(each, [...path, key]))];
  };
  return gather(question, []);
}
