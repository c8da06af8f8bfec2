import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../build-catalog.ts';
import { judge } from '../rules/run.ts';
import type { Ground, Kind } from './ground.ts';
import { kinds } from './kinds/all.ts';
import { kindOf, made, realGround, sampleAnswers, sampleGround } from './sample-ground.ts';
import { scaffold, settle } from './scaffold.ts';

/**
 * What the check says of new content, but for its empty texts. A fact and a lab are whole from the beginning, so the release wants
 * them at once; that a quiz has many questions is not the fault of the new one.
 */
function said(ground: Ground, files: ReadonlyMap<string, string>) {
  const findings = (of: ReadonlyMap<string, string>) =>
    judge({ files: of, today: ground.today }).map(({ rule, file, found }) => `${rule} ${file} ${found}`);
  const known = new Set(findings(ground.files));
  return findings(files).filter(
    (finding) =>
      !known.has(finding) && !/^(empty-text|question-count) | content\/short-texts\.json /.test(finding),
  );
}

it('one of each kind made on the real content is whole, and the check speaks of their empty texts alone', () => {
  const ground = realGround();
  const answers = sampleAnswers('keys-wallets-recovery', 'recovery', 'new-device');
  let files = ground.files;
  for (const { name } of kinds) files = made(name, answers[name] ?? {}, { ...ground, files }).files;
  expect(files.size).toBeGreaterThan(ground.files.size + 15);
  expect(buildCatalog(files).problems).toEqual([]);
  expect(said(ground, files)).toEqual([]);
});

describe.each(kinds.map(({ name }) => name))('a new %s', (name) => {
  it('is whole, and the check speaks of its empty texts alone', () => {
    const ground = sampleGround();
    const { files } = made(name, sampleAnswers()[name] ?? {}, ground);
    expect(buildCatalog(files).problems).toEqual([]);
    expect(said(ground, files)).toEqual([]);
  });
  it('makes only files that are not there, and names the ones to open', () => {
    const { plan } = made(name, sampleAnswers()[name] ?? {}, sampleGround());
    expect(plan.made.size + plan.changed.size).toBeGreaterThan(0);
    for (const file of plan.made.keys()) expect(sampleGround().files.has(file)).toBe(false);
    for (const file of plan.open) expect(plan.made.has(file) || plan.changed.has(file)).toBe(true);
  });
  it('can be made twice: the second has another id, or is refused for want of one', () => {
    const ground = sampleGround();
    const first = made(name, sampleAnswers()[name] ?? {}, ground);
    const second = made(name, sampleAnswers()[name] ?? {}, { ...ground, files: first.files });
    expect(second.answers['id']).not.toBe(first.answers['id']);
    for (const file of first.plan.made.keys()) expect(second.plan.made.has(file)).toBe(false);
  });
});

describe('answers', () => {
  it('that are missing are named with their flags and an example, others with what is wrong', () => {
    const settled = settle(
      kindOf('lesson'),
      { course: 'nowhere', 'title-en': 'X', colour: 'red' },
      sampleGround(),
    );
    const faults = 'faults' in settled ? settled.faults.join('\n') : '';
    expect(faults).toContain(
      '--title-ky is missing: Title in Kyrgyz, such as --title-ky "Сөздөр кайда турат"',
    );
    expect(faults).toContain('--course: "nowhere" is none of: keys');
    expect(faults).toContain('--colour is no flag of "lesson"');
  });
  it('that are the only choice need not be given', () => {
    const { course: _, ...rest } = sampleAnswers()['lesson'] ?? {};
    expect(settle(kindOf('lesson'), rest, sampleGround())).toMatchObject({ answers: { course: 'keys' } });
  });
  it('never let content that was whole become broken', () => {
    const settled = settle(kindOf('page'), sampleAnswers()['page'] ?? {}, sampleGround());
    if ('faults' in settled) throw new Error('settled');
    const broken: Kind = {
      ...kindOf('page'),
      plan: () => ({
        made: new Map([['pages/x/page.yaml', 'title: 1']]),
        changed: new Map(),
        open: [],
        page: '',
        hints: [],
      }),
    };
    expect(() => scaffold(broken, settled.answers, sampleGround())).toThrow(
      'pages/x/page.yaml would be wrong',
    );
  });
});
