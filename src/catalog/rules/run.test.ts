import { describe, expect, it } from 'vitest';
import { applyFixes } from './apply-fixes.ts';
import { githubOf, jsonOf, tableOf } from './report.ts';
import type { TextRule, TextUnit } from './rule.ts';
import { applyRules, judge } from './run.ts';
import { findingsOf, sampleLesson, sampleText, sampleWith } from './sample-room.ts';

const noCats: TextRule = {
  id: 'no-cats',
  severity: 'error',
  about: 'No cats.',
  over: 'text',
  check: ({ text }) =>
    text.includes('cat')
      ? [{ found: 'a cat', mend: 'a dog', word: 'cat', fix: { from: 'cat', to: 'dog' } }]
      : [],
};

const damaged = { [sampleLesson('en')]: sampleText('A dog.\nA black cat and a white cat.') };

describe('a rule over texts', () => {
  it('tells the file from the root of the project and the line on which its words stand', () => {
    expect(findingsOf(noCats, damaged)).toEqual([
      {
        rule: 'no-cats',
        severity: 'error',
        file: `content/${sampleLesson('en')}`,
        line: 4,
        field: 'block 2',
        found: 'a cat',
        mend: 'a dog',
        fix: { from: 'cat', to: 'dog' },
      },
    ]);
  });

  it('sees every text of the sample in three languages, with its twins', () => {
    const seen: TextUnit[] = [];
    const look: TextRule = {
      ...noCats,
      check: (unit) => {
        seen.push(unit);
        return [];
      },
    };
    applyRules({ files: sampleWith(), today: '2026-11-26' }, [look]);
    const title = seen.find(({ file, field }) => file === 'courses/keys/course.yaml' && field === 'title');
    expect(title?.twins).toEqual({ ky: 'Ачкычтар', ru: 'Ключи', en: 'Keys' });
    expect(new Set(seen.map(({ locale }) => locale))).toEqual(new Set(['ky', 'ru', 'en']));
    expect(new Set(seen.map(({ kind }) => kind))).toEqual(
      new Set([
        'title',
        'summary',
        'other',
        'alt',
        'caption',
        'label',
        'prompt',
        'reason',
        'term',
        'definition',
        'example',
        'statement',
        'prose',
        'heading',
      ]),
    );
  });

  it('judges the words of the interface like those of authors', () => {
    const strings = new Map([
      ['src/i18n/strings/en.json', '{\n  "one": "dog",\n  "two": "a cat"\n}'],
      ['src/i18n/strings/ky.json', '{ "two": "мышык" }'],
    ]);
    const [finding, ...more] = findingsOf(noCats, {}, { strings });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ file: 'src/i18n/strings/en.json', line: 3, field: 'two' });
  });

  it('reads only what changed since the last check', () => {
    let asked = 0;
    const counting: TextRule = {
      ...noCats,
      check: () => {
        asked++;
        return [];
      },
    };
    const files = sampleWith();
    applyRules({ files, today: '2026-11-26' }, [counting]);
    const all = asked;
    applyRules({ files, today: '2026-11-27' }, [counting]);
    expect(asked).toBe(all);
    const page = new Map([...files, ['pages/about/en.mdx', '## Who\n\nThey.\n']]);
    applyRules({ files: page, today: '2026-11-27' }, [counting]);
    // A heading and a paragraph in three languages.
    expect(asked - all).toBe(6);
  });
});

describe('the whole check', () => {
  it('tells what breaks the structure beside what rules say, in the order of files and lines', () => {
    const files = sampleWith({ ...damaged, 'glossary/Wallet.yml': '' });
    const found = judge({ files, today: '2026-11-26' }, [noCats]);
    expect(found.map(({ rule, file, line }) => [rule, file, line])).toEqual([
      ['pairs', `content/${sampleLesson('en')}`, 3],
      ['no-cats', `content/${sampleLesson('en')}`, 4],
      ['stray-file', 'content/glossary/Wallet.yml', 1],
    ]);
  });

  it('tells of a text that cannot be read that one thing, not what seems to be missing in its lesson because of it', () => {
    const files = sampleWith({ [sampleLesson('ky')]: sampleText('A lone { in prose.') });
    const found = judge({ files, today: '2026-11-26' });
    const inLesson = found.filter(({ file }) => file.startsWith('content/courses/keys/first-key/'));
    const told = new Set(inLesson.map(({ rule }) => rule));
    expect(told).toContain('mdx-syntax');
    expect(told).not.toContain('uncited-source');
    expect(told).not.toContain('unanswered-question');
  });

  it('mends what a machine can mend, and nothing else', () => {
    const files = sampleWith(damaged);
    const findings = applyRules({ files, today: '2026-11-26' }, [noCats]);
    const sources = new Map([...files].map(([file, text]) => [`content/${file}`, text]));
    const changed = applyFixes(sources, findings);
    expect([...changed.keys()]).toEqual([`content/${sampleLesson('en')}`]);
    expect(changed.get(`content/${sampleLesson('en')}`)).toBe(
      sampleText('A dog.\nA black dog and a white cat.'),
    );
  });
});

describe('a report', () => {
  const findings = findingsOf(noCats, damaged);

  it('shows people the place, what is there and what is wanted', () => {
    const table = tableOf(findings, false);
    expect(table).toContain(`content/${sampleLesson('en')}\n     4  error  no-cats  block 2`);
    expect(table).toContain('found:  a cat');
    expect(table).toContain('wanted: a dog');
    expect(table).toContain('1 error, 0 warnings; 1 can be mended by the machine');
  });

  it('says once to people what is wanted of neighbours that are mended alike, and keeps each line', () => {
    const [one] = findings;
    if (one === undefined) throw new Error('a finding');
    const table = tableOf(
      [one, { ...one, line: 9, found: 'a grey cat' }, { ...one, line: 12, mend: 'a cow' }],
      false,
    );
    expect(table.match(/wanted: a dog/g)).toHaveLength(1);
    expect(table).toContain(
      'error  no-cats  2 times\n     4  found:  a cat  block 2\n     9  found:  a grey cat  block 2\n        wanted: a dog',
    );
    expect(table).toContain('12  error  no-cats  block 2\n        found:  a cat\n        wanted: a cow');
  });

  it('gives machines the findings whole', () => {
    expect(JSON.parse(jsonOf(findings))).toEqual({ version: 1, findings });
  });

  it('is one line for GitHub, whatever stands in the text', () => {
    const odd = findings.map((one) => ({ ...one, found: 'a\nb % c', file: 'content/a,b:c.mdx' }));
    expect(githubOf(odd)).toBe(
      '::error file=content/a%2Cb%3Ac.mdx,line=4,title=no-cats::found: a%0Ab %25 c%0Awanted: a dog',
    );
  });
});
