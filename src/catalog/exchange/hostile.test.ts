import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleContent } from '../sample-content.ts';
import { formatNames, formatOf, formats } from './formats.ts';
import { importQuestions } from './import/import-questions.ts';
import { limits } from './limits.ts';
import { body, foreign } from './sample-foreign.ts';

/** What stands in files that were cut, mixed up or made to do harm. */
const scraps = fc.constantFrom(
  '{',
  '}',
  '~',
  '=',
  '#',
  '::',
  '->',
  '\\',
  '\n',
  '\n\n',
  '%50%',
  '{=a ~b}',
  '{T}',
  '{#1..',
  '$CATEGORY: ',
  '[html]',
  '<b>',
  '<script>alert(1)</script>',
  '<!--',
  ']]>',
  '<![CDATA[',
  '&amp;',
  '&#0;',
  '&#x110000;',
  '&lol;',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '<quiz>',
  '</quiz>',
  '<question type="cloze">',
  '</question>',
  '<text>',
  '</text>',
  '{1:SHORTANSWER:=a}',
  '{1:MC:',
  'A. x',
  'B) y',
  'ANSWER: A',
  'ANSWER: Z',
  '"',
  '""',
  ',',
  ';',
  '\t',
  'prompt',
  'correct',
  'option 1',
  '\u0000',
  '\uFEFF',
  '\uD800',
  '\uE003',
  '__proto__',
  '1e999',
); // prettier-ignore
const junk = fc.array(
  fc.oneof(scraps, fc.string({ maxLength: 8 }), fc.string({ unit: 'binary', maxLength: 4 })),
  { maxLength: 40 },
);
const hostile = junk.map((parts) => parts.join(''));

/** A good file of a format with a piece cut out and junk put in. */
const damaged = (name: (typeof formatNames)[number]) =>
  fc
    .tuple(fc.array(foreign(body(2)), { minLength: 1, maxLength: 2 }), fc.nat(1000), fc.nat(200), hostile)
    .map(([questions, at, length, put]) => {
      const { text } = formats[name].write(questions);
      const from = at % (text.length + 1);
      return `${text.slice(0, from)}${put}${text.slice(from + length)}`;
    });

describe.each(formatNames)('the decoder of %s', (name) => {
  it('never throws, whatever stands in the file, and what it makes of it is a whole quiz or none', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, damaged(name)), (text) => {
        const { questions, leftOut, problems } = formats[name].read('bank', text);
        for (const each of [...questions, ...leftOut]) expect(each.line).toBeGreaterThan(0);
        for (const problem of problems) expect(problem.wanted).not.toBe('');
        const imported = importQuestions(sampleContent(), 'courses/keys/first-key', [
          { locale: 'ky', file: 'bank', text, format: name },
        ]);
        // A problem of our own file would mean that something was written which does not fit.
        expect(imported.problems.filter(({ file }) => file.startsWith('courses/'))).toEqual([]);
        expect(formatOf('bank.dat', text)).not.toBeNull();
      }),
      { numRuns: 80 },
    );
  });
  it('refuses a file beyond all measure without reading it', () => {
    const { questions, problems } = formats[name].read('bank', 'x'.repeat(limits.file + 1));
    expect(questions).toEqual([]);
    expect(problems).toMatchObject([{ wanted: expect.stringContaining('split it') }]);
  });
});

describe('XML made to do harm', () => {
  const read = (text: string) => formats['moodle-xml'].read('bank.xml', text);
  it('declares no entity: a DOCTYPE is refused with its line', () => {
    const bomb =
      '<?xml version="1.0"?>\n<!DOCTYPE quiz [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n<quiz>&b;</quiz>';
    expect(read(bomb).problems).toMatchObject([{ line: 2, found: 'a <!DOCTYPE …>' }]);
  });
  it('nests no deeper than any real file', () => {
    const deep = `<quiz>${'<a>'.repeat(5000)}`;
    expect(read(deep).problems).toMatchObject([{ found: expect.stringContaining('nested deeper') }]);
  });
  it('is told with its line where it is not well formed', () => {
    expect(read('<quiz>\n<question>\n</quiz>').problems).toMatchObject([
      { line: 3, found: expect.stringContaining('close tag') },
    ]);
    expect(read('<quiz>\n&nbsp;</quiz>').problems).toMatchObject([
      { line: 2, found: expect.stringContaining('entity') },
    ]);
    expect(read('').problems).toHaveLength(1);
  });
  it('leaves nothing of HTML in a text, and says what it took off', () => {
    const html =
      '<![CDATA[<p onclick="x()">A<script>alert(1)</script> <img src=x onerror=y alt="map"> &lt;b&gt;</p>]]>';
    const { questions } = read(
      `<quiz><question type="truefalse"><questiontext format="html"><text>${html}</text></questiontext><answer fraction="100"><text>true</text></answer></question></quiz>`,
    );
    expect(questions[0]).toMatchObject({
      prompt: 'A <b>',
      notes: ['a <script> is left out with its content', 'a picture is left out (map)'],
    });
  });
});
