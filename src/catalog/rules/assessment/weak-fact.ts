import type { ContentRule, Fault } from '../rule.ts';
import { factsOf, factUses } from './parts/facts.ts';

const why = { G: 'nobody has verified it (G)', F: 'it stands in the founding document only (F)' } as const;

export const rule: ContentRule = {
  id: 'weak-fact',
  severity: 'warning',
  over: 'content',
  about:
    'No lesson, question, term or lab rests on a fact that is unverified or past the day it is to be looked at again.',
  measured: '0 of 267 places that name a fact',
  check: (room) => {
    const facts = factsOf(room);
    const uses = factUses(room);
    const unverified = [...facts.values()].flatMap(({ id, fact: { confidence }, place }): Fault[] => {
      const count = uses.filter((use) => use.id === id).length;
      if ((confidence !== 'G' && confidence !== 'F') || count === 0) return [];
      return [
        {
          ...place('confidence'),
          found: `${confidence} on a fact that ${count} ${count === 1 ? 'place rests' : 'places rest'} on: ${why[confidence]}`,
          mend: 'find a source and mark the fact P or S, or take out what rests on it',
        },
      ];
    });
    const resting = uses.flatMap(({ id, who, place }): Fault[] => {
      const fact = facts.get(id)?.fact;
      if (fact === undefined) return [];
      const { confidence, recheck } = fact;
      if (confidence === 'G' || confidence === 'F')
        return [
          {
            ...place,
            found: `${who} rests on ${id}, though ${why[confidence]}`,
            mend: 'find a source and mark the fact P or S, or take the fact and what rests on it out',
          },
        ];
      if (recheck === undefined || recheck === 'never' || recheck >= room.today) return [];
      return [
        {
          ...place,
          found: `${who} rests on ${id}, which was to be looked at again by ${recheck}`,
          mend: 'look at its source; then put today into "checked" and the first day of the next term into "recheck" of the fact',
        },
      ];
    });
    return [...unverified, ...resting];
  },
};
