import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rules } from './registry.ts';
import { applyRules } from './run.ts';
import { sampleLesson, sampleText, sampleWith } from './sample-room.ts';

const piece = fc.constantFrom(
  'сөз',
  ' ',
  '\n\n',
  '<5',
  '{',
  '<Term id="wallet">',
  '</Term>',
  '<Aside kind="case">',
  '</Aside>',
  '- ',
  '## ',
  '[a](/ky/b#c)',
  '[](',
  '![x](y)',
  '| a |\n| - |\n| ',
  '1 000,5 %',
  '$',
  '‹жазыңыз: x›',
  '+996 555',
);
const texts = fc.array(piece, { maxLength: 14 }).map((pieces) => sampleText(pieces.join('')));

it('no rule throws, and each fault says what is found and how to mend it, whatever an author writes', () => {
  fc.assert(
    fc.property(texts, texts, (ky, ru) => {
      const files = sampleWith({ [sampleLesson('ky')]: ky, [sampleLesson('ru')]: ru });
      for (const { found, mend, rule } of applyRules({ files, today: '2026-11-26' }, rules))
        expect(found && mend, rule).toBeTruthy();
    }),
    { numRuns: 60 },
  );
});
