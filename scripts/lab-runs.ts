// `npm run labs:runs`: freezes a winning and a losing run of each lab at each level; tests replay them to the same state and score.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { prepared } from '@/core/scenario/domains/registry.ts';
import { writeEvidence } from '@/core/scenario/evidence.ts';
import { walk } from '@/core/scenario/walk.ts';
import { scenarioOf } from '@/labs/scenario-of.ts';
import { labSchema } from '@/labs/schema.ts';

const folder = join(import.meta.dirname, '..', 'content', 'labs');
const seed = '0a1b2c3d';

for (const id of readdirSync(folder)) {
  const file = join(folder, id, 'lab.yaml');
  if (id.startsWith('_') || !existsSync(file)) continue;
  const lab = labSchema.parse(parse(readFileSync(file, 'utf8'), { schema: 'core' }));
  const runs = Object.fromEntries(
    lab.levels.map((level) => {
      const variant = lab.variants[level];
      if (!variant) throw new Error(`${id} has no level ${level}`);
      const scenario = prepared(scenarioOf({ ...variant, id }));
      const frozen = (['win', 'lose'] as const).map((way) => {
        const { actions } = walk(scenario, seed, variant.walks[way]);
        return [way, writeEvidence(scenario, { seed, locale: 'ky', actions })];
      });
      return [level, Object.fromEntries(frozen)];
    }),
  );
  writeFileSync(join(folder, id, 'runs.json'), `${JSON.stringify(runs, null, 2)}\n`);
  console.log(`${id}: ${lab.levels.join(', ')}`);
}
