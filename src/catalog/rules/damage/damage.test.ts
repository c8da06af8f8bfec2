import { describe, expect, it } from 'vitest';
import type { Finding } from '../rule.ts';
import { judge } from '../run.ts';
import { assessmentDamages } from './fixture-assessment.ts';
import { type Damage, damagedFiles, type Files, goodFiles } from './fixture-damage.ts';
import { languageDamages } from './fixture-language.ts';
import { proseDamages } from './fixture-prose.ts';
import { structureDamages } from './fixture-structure.ts';

const whole = goodFiles();
const oneCourse = damagedFiles();
/** What was released stands in one file for all courses: without the others these rules have nothing to compare. */
const ofReleases = new Set(['question-release', 'stale-translation', 'explained-changed']);
const day = '2026-11-26';

function judged(files: Files, today = day): readonly Finding[] {
  const content = [...files].filter(([file]) => file.startsWith('content/'));
  return judge({
    files: new Map(content.map(([file, text]) => [file.slice('content/'.length), text])),
    strings: new Map([...files].filter(([file]) => file.startsWith('src/'))),
    today,
  });
}

/** What damage adds to what stands in the good content: told by the rule meant for it, with its file and line. */
function seen({ rule, seenIn, change, today }: Damage): readonly Finding[] {
  const good = ofReleases.has(rule) ? whole : oneCourse;
  const bad = change(good);
  const changed = [...bad].find(([file, text]) => good.get(file) !== text)?.[0];
  const file = seenIn ?? changed;
  return judged(bad, today).filter(
    (finding) => finding.rule === rule && (file === undefined || finding.file === file),
  );
}

const damages = [...structureDamages, ...assessmentDamages, ...languageDamages, ...proseDamages];
/** A file that is missing has no line. */
const withoutLine = new Set(['missing-text']);

describe('the content as it stands', () => {
  it('breaks no rule', () => {
    expect(judged(whole)).toEqual([]);
  });
});

describe('damage done to good content', () => {
  it('is of at least 60 kinds', () => {
    expect(new Set(damages.map(({ name }) => name)).size).toBe(damages.length);
    expect(damages.length).toBeGreaterThanOrEqual(60);
  });

  it.each(damages)('$name is seen by the rule "$rule"', (damage) => {
    const found = seen(damage);
    expect(found).not.toEqual([]);
    if (!withoutLine.has(damage.rule)) expect(found.some(({ line }) => line !== undefined)).toBe(true);
  });
});
