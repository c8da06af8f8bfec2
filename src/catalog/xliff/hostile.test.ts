import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildCatalog } from '../build-catalog.ts';
import { sampleContent } from '../sample-content.ts';
import { importXliff } from './import-xliff.ts';
import { outgoing } from './sample-xliff.ts';

const scraps = fc.constantFrom(
  '<ph id="1"/>',
  '<pc id="1">',
  '</pc>',
  '<sc id="9"/>',
  '<ec startRef="9"/>',
  '<target>',
  '</target>',
  '<source>',
  '</segment>',
  '</unit>',
  '<group>',
  '</group>',
  '<mrk id="m">',
  '<cp hex="0000"/>',
  '<cp hex="zz"/>',
  '<b>',
  '&lt;script&gt;',
  '&amp;',
  '&#0;',
  '&x;',
  '{x}',
  '* ',
  '**',
  '`',
  '|',
  '\n',
  '\n\n',
  '# ',
  '- ',
  '1. ',
  ': ',
  ' #',
  '"',
  "'",
  '[',
  ']',
  '{{x}}',
  '[[x]]',
  '‹write: x›',
  '\uFEFF',
  '\u2028',
  '__proto__',
); // prettier-ignore
const junk = fc
  .array(fc.oneof(scraps, fc.string({ maxLength: 5 })), { minLength: 1, maxLength: 4 })
  .map((all) => all.join(''));

it('whatever comes back, nothing is thrown and nothing is written that breaks the content', () => {
  const files = sampleContent();
  const out = outgoing(files);
  const inTargets = [...out.matchAll(/<target[^>]*>/g)].map(({ index, 0: tag }) => index + tag.length);
  const place = fc.oneof(fc.nat(out.length), fc.constantFrom(...inTargets));
  fc.assert(
    fc.property(place, fc.nat(12), junk, (at, cut, put) => {
      const back = importXliff(files, 'back.xlf', out.slice(0, at) + put + out.slice(at + cut));
      for (const problem of back.problems) expect(problem.wanted).not.toBe('');
      expect(buildCatalog(new Map([...files, ...back.files])).problems).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
