import { describe, expect, it } from 'vitest';
import { kindOf, made, sampleGround } from '../sample-ground.ts';
import { settle } from '../scaffold.ts';

describe('a new term', () => {
  const wordsOf = (term: string, ky = 'көпүрө') => ({ 'term-en': term, 'term-ky': ky, 'term-ru': 'мост' });
  it('that the term base does not know gets a row there, after the others', () => {
    const ground = sampleGround();
    const { files } = made('term', wordsOf('bridge'), ground);
    expect(files.get('terms.tsv')).toBe(
      `${ground.files.get('terms.tsv')}bridge\tмост\tкөпүрө\tproposal\t\t\t\n`,
    );
  });
  it('that the term base knows takes its words and status from there, and no others', () => {
    const files = sampleGround().files;
    const terms = `${files.get('terms.tsv')}bridge, crossing\tмост\tкөпүрө\tpress\tBTC\t\t\n`;
    const ground = sampleGround({ 'terms.tsv': terms });
    const { plan, answers } = made('term', { 'term-en': 'Crossing' }, ground);
    expect(answers).toMatchObject({ 'term-ky': 'көпүрө', 'term-ru': 'мост', status: 'press' });
    expect(plan.changed.size).toBe(0);
    expect(settle(kindOf('term'), wordsOf('bridge', 'өткөөл'), ground)).toEqual({
      faults: ['--term-ky: the term base has көпүрө: take it, or mend that row of content/terms.tsv first'],
    });
  });
  it('that was found somewhere needs the code of its source, and a known one', () => {
    const settled = settle(kindOf('term'), { ...wordsOf('bridge'), status: 'press' }, sampleGround());
    expect(settled).toMatchObject({ faults: [expect.stringContaining('--source is missing')] });
    const given = { ...wordsOf('bridge'), status: 'press', source: 'BTC' };
    expect(made('term', given, sampleGround()).files.get('terms.tsv')).toContain('\tpress\tBTC\t');
    expect(() => made('term', { ...given, source: 'NOWHERE' }, sampleGround())).toThrow('terms-sources.tsv');
  });
});
