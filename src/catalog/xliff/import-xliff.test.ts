import { describe, expect, it } from 'vitest';
import { sampleContent } from '../sample-content.ts';
import { shortDigest } from '../short-texts/short-texts.ts';
import { blocksOf } from '../translations/blocks.ts';
import { wordsDigest } from '../translations/translations.ts';
import { importXliff } from './import-xliff.ts';
import { changed, outgoing, withTarget } from './sample-xliff.ts';
import { xliffFaults } from './validate.ts';

const folder = 'courses/keys/first-key';

/** The sample with texts that hold everything a text can hold. */
function content(): Map<string, string> {
  const files = sampleContent();
  const text = (one: string, two: string) =>
    `${one}\n\n## One\n\n<Figure id="lock" />\n\n- **${two}** a\n- b\n\n<Aside kind="safety" title="${two}">\n\n${two} \`a < b\`.\n\n</Aside>\n\n| ${two} | b |\n| --- | --- |\n| c | [${two}](/xx/mine/) |\n\n## Two <Fact id="B4.02" />\n\n<Quiz />\n`;
  files.set(
    `${folder}/ky.mdx`,
    text('Бул <Term id="wallet">капчык</Term>,\nошол.', 'Эки').replace('/xx/', '/ky/'),
  );
  files.set(`${folder}/ru.mdx`, text('Это <Term id="wallet">кошелёк</Term>.', 'Два').replace('/xx/', '/ru/'));
  files.set(
    `${folder}/en.mdx`,
    text('This is a <Term id="wallet">wallet</Term>.', 'Two').replace('/xx/', '/en/'),
  );
  return files;
}

const lines = (before: string, after: string) => {
  const [was, is] = [before.split('\n'), after.split('\n')];
  return is.filter((line, at) => line !== was[at]);
};

describe('a translation that comes back', () => {
  it.each([
    ['ky.mdx', '/1', 'This is a ', 'That is a ', 'en.mdx', ['That is a <Term id="wallet">wallet</Term>.']],
    ['ky.mdx', 'one/3', '>Two<', '>Three<', 'en.mdx', ['- **Three** a']],
    ['ky.mdx', 'one/4', 'Two', 'Three', 'en.mdx', ['<Aside kind="safety" title="Three">']],
    ['ky.mdx', 'one/5', 'Two', 'Three', 'en.mdx', ['| Three | b |']],
    ['ky.mdx', 'two/1', 'Two', 'Three', 'en.mdx', ['## Three <Fact id="B4.02" />']],
    [
      'lesson.yaml',
      'title',
      'The first key',
      'A: first # key',
      'lesson.yaml',
      ['title: { ky: "Биринчи ачкыч", ru: "Первый ключ", en: "A: first # key" }'],
    ],
  ])('in %s at %s changes that text alone', (file, name, from, to, target, expected) => {
    const files = content();
    const back = changed(files, `${folder}/${file}`, name, (text) => text.replace(from, to));
    expect(back.problems).toEqual([]);
    const path = `${folder}/${target}`;
    expect([...back.files.keys()]).toEqual([path]);
    expect(lines(files.get(path) ?? '', back.files.get(path) ?? '')).toEqual(expected);
  });
  it.each([
    ['plain', 'en: Old', 'en: New, with a comma'],
    ['plain that needs quotes now', 'en: Old', 'en: "New: with # signs"', 'New: with # signs'],
    ['single quotes', "en: 'Old'", "en: 'It''s new'", "It's new"],
    ['double quotes', 'en: "Old"', 'en: "Say \\"new\\""', 'Say "new"'],
    ['a folded block', 'en: >-\n    Old\n    text', 'en: >-\n    New', 'New'],
  ])('keeps the style of a text in %s', (_, before, after, words = after.slice(4)) => {
    const files = new Map([['glossary/a.yaml', `term:\n  ky: Бир\n  ru: Один\n  ${before}\n# end\n`]]);
    const back = changed(files, 'glossary/a.yaml', 'term', () => words.replaceAll('"', '&quot;'));
    expect(back.problems).toEqual([]);
    expect(back.files.get('glossary/a.yaml')).toBe(`term:\n  ky: Бир\n  ru: Один\n  ${after}\n# end\n`);
  });
  it('takes forms of a list in another number', () => {
    const files = new Map([
      ['a.yaml', 'also:\n  ky: [бир]\n  ru: []\n  en:\n    - one\n    - two\nsee: []\n'],
    ]);
    const back = changed(files, 'a.yaml', 'also', () => 'one | two, three | 4');
    expect(back.files.get('a.yaml')).toBe(
      'also:\n  ky: [бир]\n  ru: []\n  en:\n    [one, "two, three", "4"]\nsee: []\n',
    );
  });
  it('is read from separate halves of marks and through annotations, as other software writes them', () => {
    const back = changed(
      content(),
      `${folder}/ky.mdx`,
      '/1',
      () => 'A <sc id="1"/>new <mrk id="m1" type="term">wallet</mrk><ec startRef="1"/>.',
    );
    expect(back.files.get(`${folder}/en.mdx`)).toContain('A <Term id="wallet">new wallet</Term>.');
  });
  it('makes a text that was not there, once every block of it is translated', () => {
    const files = content();
    files.delete(`${folder}/en.mdx`);
    const out = outgoing(files);
    expect(xliffFaults(out)).toEqual([]);
    const whole = out.replace(
      /<source xml:space="preserve">((?:(?!<\/source>)[\s\S])*)<\/source>(?!\s*<target)/g,
      (source, text: string) => `${source}<target>${text}</target>`,
    );
    const back = importXliff(files, 'back.xlf', whole);
    expect(back.problems).toEqual([]);
    expect(back.files.get(`${folder}/en.mdx`)).toBe(
      files.get(`${folder}/ky.mdx`)?.replace('/ky/mine/', '/en/mine/').replace(',\n', ', '),
    );
    const half = whole.replace(/<target>Эки<\/target>/, '');
    expect(importXliff(files, 'back.xlf', half).problems).toMatchObject([
      { found: expect.stringContaining('not there yet') },
    ]);
  });
});

describe('a translation that is refused', () => {
  const refused = (name: string, change: (target: string) => string) =>
    changed(content(), `${folder}/ky.mdx`, name, change);
  it.each([
    [
      'a mark is gone',
      '/1',
      (text: string) => text.replace(/<\/?pc[^>]*>/g, ''),
      'other marks than the source has: <Term id="wallet">…</Term> (0 instead of 1)',
    ],
    [
      'a mark stands twice',
      'two/1',
      (text: string) => `${text}${/<ph[^>]*>/.exec(text)?.[0]}`,
      '(2 instead of 1)',
    ],
    ['a mark is unknown', '/1', (text: string) => `${text}<ph id="77"/>`, 'a mark with the number 77'],
    ['a sign of the machine is typed', '/1', (text: string) => `${text} 1 &lt; 2 {x}`, 'read otherwise'],
    ['stars would become bold', '/1', (text: string) => `${text} 2*3*4`, 'read otherwise'],
    ['a line would become a list', '/1', () => '- <pc id="1">a</pc>', 'read otherwise'],
    ['a cell would become two', 'one/5', (text: string) => `${text} | x`, 'read otherwise'],
    [
      'an element of HTML stands in it',
      '/1',
      (text: string) => `${text}<b>x</b>`,
      '<b>, which XLIFF 2.1 does not know',
    ],
  ])('because %s, with file, line and name', (_, name, change, found) => {
    const back = refused(name, change);
    expect(back.files.size).toBe(0);
    expect(back.problems).toMatchObject([
      { file: 'back.xlf', line: expect.any(Number), field: `${folder}/ky.mdx#${name}` },
    ]);
    expect(back.problems[0]?.found).toContain(found);
  });
  it('because the source has changed since, while other texts are taken', () => {
    const files = content();
    const out = withTarget(outgoing(files), 'glossary/wallet.yaml', 'term', () => 'purse');
    files.set(`${folder}/ky.mdx`, (files.get(`${folder}/ky.mdx`) ?? '').replace('ошол', 'бул'));
    const back = importXliff(files, 'back.xlf', out);
    expect(back.problems).toMatchObject([
      { field: `${folder}/ky.mdx#/1`, found: expect.stringContaining('another source') },
    ]);
    expect(back.files.get('glossary/wallet.yaml')).toContain('en: "purse"');
  });
  it('because somebody else has changed the translation in the meantime', () => {
    const files = content();
    const out = withTarget(outgoing(files), 'glossary/wallet.yaml', 'term', () => 'purse');
    files.set(
      'glossary/wallet.yaml',
      (files.get('glossary/wallet.yaml') ?? '').replace('"wallet"', '"billfold"'),
    );
    expect(importXliff(files, 'back.xlf', out).problems).toMatchObject([
      { found: expect.stringContaining('since it went out') },
    ]);
  });
  it('because its name is gone, or stands twice', () => {
    const files = content();
    const out = outgoing(files);
    const [unit = ''] = /<unit id="term"[\s\S]*?<\/unit>/.exec(out) ?? [];
    const twice = importXliff(
      files,
      'back.xlf',
      out.replace(unit, `${unit}${unit}${unit.replaceAll('"term"', '"gone"')}`),
    );
    expect(twice.problems.map(({ found }) => found)).toEqual([
      'the same text a second time',
      'a text that is not there',
    ]);
  });
  it.each([
    ['no XML', 'x', 1],
    ['another version', '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"/>', 1],
    ['other languages', '<xliff version="2.1" srcLang="ky" trgLang="fr"/>', 1],
    ['an entity', '<!DOCTYPE x [<!ENTITY a "b">]><xliff/>', 1],
  ])('because the file is %s', (_, text, count) => {
    expect(importXliff(content(), 'back.xlf', text).problems).toHaveLength(count);
  });
});

describe('what goes out', () => {
  it('tells how far a translation is', () => {
    const files = content();
    files.set(
      'reviews.yaml',
      '- { path: glossary/wallet.yaml, language: en, by: Reader, on: "2026-11-25" }\n',
    );
    files.set(
      'pages/about/page.yaml',
      (files.get('pages/about/page.yaml') ?? '').replace('en: "Биз"', 'en: "‹write: the title›"'),
    );
    const state = (name: string) =>
      new RegExp(`name="${name}"[\\s\\S]*?state="(\\w+)"`).exec(outgoing(files))?.[1];
    expect([state('term'), state('one/1'), outgoing(files).match(/state="initial"/g)?.length]).toEqual([
      'reviewed',
      'translated',
      1,
    ]);
  });
  it('tells which translations are older than their source, in texts and in short texts', () => {
    const files = content();
    const digest = (words: string) => shortDigest(words);
    const released = {
      source: 'ky',
      older: { term: { en: '2026-11-20' } },
      texts: { term: ['капчык', 'кошелёк', 'wallet'].map(digest).join(' ') },
    };
    files.set(
      'short-texts.json',
      JSON.stringify({ version: 1, files: { 'glossary/wallet.yaml': released } }),
    );
    const words = blocksOf(files.get(`${folder}/ky.mdx`) ?? '').map((each) => each.words);
    const old = {
      words: words[1],
      digests: { ky: wordsDigest(words[1] ?? '') },
      older: { en: '2026-11-21' },
    };
    files.set(
      'translations.json',
      JSON.stringify({ version: 1, texts: { [folder]: { source: 'ky', blocks: [old] } } }),
    );
    const out = outgoing(files);
    const unit = (name: string) => new RegExp(`name="${name}"[\\s\\S]*?</unit>`).exec(out)?.[0];
    expect(unit('term')).toMatch(
      /since 2026-11-20[\s\S]*state="initial" subState="chynjyr:older"[\s\S]*wallet<\/target>/,
    );
    expect(unit('one/1')).toMatch(/since 2026-11-21[\s\S]*state="initial" subState="chynjyr:older"/);
    expect(out.match(/chynjyr:older/g)).toHaveLength(2);
    // A translator may find that they fit as they stand.
    expect(importXliff(files, 'back.xlf', out).fits).toEqual([]);
    const done = out.replaceAll('state="initial" subState="chynjyr:older"', 'state="final"');
    expect(importXliff(files, 'back.xlf', done).fits).toEqual([
      'keys/first-key#one/1',
      'glossary/wallet.yaml#term',
    ]);
    // A translation that has changed since is made anew.
    files.set(
      'glossary/wallet.yaml',
      (files.get('glossary/wallet.yaml') ?? '').replace('"wallet"', '"purse"'),
    );
    expect(outgoing(files).match(/chynjyr:older/g)).toHaveLength(1);
  });
  it('has names that stay as long as ids do', () => {
    const names = (text: string) =>
      [...text.matchAll(/<unit id="[^"]*" name="([^"]*)"/g)].map(([, name]) => name);
    expect(names(outgoing(content()))).toEqual(
      expect.arrayContaining([
        'questions.how-many.prompt',
        'questions.how-many.mistakes.0.reason',
        'objectives.see.text',
        'figures.lock.labels.name',
        'one/3',
        'B4.02.statement',
      ]),
    );
  });
});
