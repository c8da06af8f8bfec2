// `npm run content:rules`: writes content/RULES.md, the list of all rules, from the rules themselves.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesPage } from '@/catalog/rules/list-page.ts';
import { rules } from '@/catalog/rules/registry.ts';
import { ruleGroups } from './rule-groups.ts';

const groups = ruleGroups();
writeFileSync(
  join(import.meta.dirname, '..', 'content', 'RULES.md'),
  rulesPage(rules, (id) => groups.get(id)),
);
console.log(`content/RULES.md is written: ${rules.length} rules.`);
