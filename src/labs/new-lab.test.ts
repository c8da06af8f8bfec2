import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { locales } from '@/core/locale/locale.ts';
import { prepared } from '@/core/scenario/domains/registry.ts';
import { endingOf, passes, score } from '@/core/scenario/score.ts';
import { walk } from '@/core/scenario/walk.ts';
import { quickWallet, seeds } from './fixture-content.ts';
import { textsOf } from './frame/texts.ts';
import { parts } from './registry.ts';
import { scenarioOf } from './scenario-of.ts';
import { labSchema } from './schema.ts';

/** What an author copies. */
const template = readFileSync('content/labs/_template/lab.yaml', 'utf8');
const read = (source: string) => labSchema.safeParse(parse(source, { schema: 'core' }));

/** What an author makes of it: another folder, another story, another sum, one more choice. No code. */
const own = template
  .replaceAll('neighbour', 'miller')
  .replaceAll('sum: [2, 4]', 'sum: [5, 7]')
  .replace(
    '      - id: history\n',
    '      - id: memory\n        text: { ky: Эсимден, ru: По памяти, en: From memory }\n        reason: { ky: Кырк белгини эч ким эстебейт., ru: Сорок знаков никто не помнит., en: Nobody remembers forty signs. }\n      - id: history\n',
  );

describe('a new lab from existing parts', () => {
  it('is one file of YAML that is read without a fault, at each of its levels and in three languages', () => {
    const lab = read(own);
    if (!lab.success) throw new Error(JSON.stringify(lab.error.issues));
    expect(lab.data.levels).toEqual(['start', 'practice']);
    expect(lab.data.steps.every(({ part }) => part in parts)).toBe(true);
    for (const locale of locales) {
      const words = JSON.stringify(textsOf(lab.data, locale));
      expect(words).toContain(lab.data.title[locale]);
    }
  });
  it('plays at once: its walks win and lose at twenty seeds, and its own choice is taken', () => {
    const lab = labSchema.parse(parse(own, { schema: 'core' }));
    const scenario = prepared(scenarioOf({ ...lab, id: 'own' }));
    for (const seed of seeds(20)) {
      const [won, lost] = [lab.walks.win, lab.walks.lose].map((moves) =>
        walk(scenario, seed, moves, quickWallet(seed)),
      );
      if (!won || !lost) throw new Error('two walks');
      expect(score(scenario, won.state)).toMatchObject({ earned: 8, total: 8 });
      expect(endingOf(scenario, won.state).id).toBe('paid');
      const bad = score(scenario, lost.state);
      expect(bad.type === 'points' && passes(scenario, bad.earned, bad.total)).toBe(false);
      expect(endingOf(scenario, lost.state).id).toBe('astray');
    }
    const taken = walk(scenario, '0a1b2c3d', [{ t: 'decide', request: 'where', choice: 'memory' }]);
    expect(taken.state.log.at(-1)).toMatchObject({ type: 'decided', data: { choice: 'memory' } });
  });
  it('names the place of a slip: an unknown actor, an unknown event, a part of a level that lacks its step', () => {
    const faults = (source: string) => {
      const lab = read(source);
      return lab.success ? [] : lab.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    };
    expect(faults(template.replace('from: neighbour\n', 'from: nobody\n')).join()).toContain(
      'there is no actor "nobody"',
    );
    expect(
      faults(template.replace('event: decided, where: { request: where }', 'event: decidde')).join(),
    ).toContain('there is no event "decidde"');
    expect(faults(template.replace('good: false', 'good: maybe')).join()).toMatch(/^endings\.0/);
  });
});
