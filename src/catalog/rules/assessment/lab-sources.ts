import type { ContentRule, Fault } from '../rule.ts';
import { factsOf } from './parts/facts.ts';

export const rule: ContentRule = {
  id: 'lab-sources',
  severity: 'error',
  over: 'content',
  about: 'Every source of a lab is a fact of content/facts.',
  measured: '0 of 92 sources of labs; it found 71 that were no facts',
  check: (room) => {
    const known = new Set(factsOf(room).keys());
    return [...room.sheets.labs.values()].flatMap(({ file, value, lineOf }) =>
      (value?.sources ?? []).flatMap((id, index): Fault[] => {
        if (known.has(id)) return [];
        const line = lineOf(['sources', index]);
        return [
          {
            file,
            ...(line === undefined ? {} : { line }),
            field: `sources.${index}`,
            found: `"${id}", which is no fact`,
            mend: 'mend the id; or write the fact into content/facts, with its source, in three languages',
          },
        ];
      }),
    );
  },
};
