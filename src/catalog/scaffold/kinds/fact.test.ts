import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../build-catalog.ts';
import { kindOf, made, sampleAnswers, sampleGround } from '../sample-ground.ts';
import { settle } from '../scaffold.ts';

describe('a new fact', () => {
  const file = 'facts/keys.yaml';
  it('stands last in its group under the next number, and what was there stays byte for byte', () => {
    const ground = sampleGround();
    const { files } = made('fact', sampleAnswers()['fact'] ?? {}, ground);
    expect(files.get(file)?.startsWith(`${ground.files.get(file)}\nB4.03:\n`)).toBe(true);
    expect(buildCatalog(files).catalog?.facts.get('B4.03')).toEqual({
      id: 'B4.03',
      statement: {
        ky: 'Көпүрө эки тармакты байланыштырат.',
        ru: 'Мост связывает две сети.',
        en: 'A bridge connects two networks.',
      },
      source: 'A standard: its text',
      url: 'https://example.org/bridge',
      date: '2024',
      confidence: 'P',
      checked: '2026-11-26',
      recheck: '2027-02-01',
    });
  });
  it.each([
    ['url', 'http://example.org', 'url'],
    ['recheck', 'soon', 'recheck'],
    ['id', 'B4.02', 'is there already'],
    ['id', 'B-4', 'a fact id looks like'],
    ['source', '', 'source'],
    ['group', 'Two words', 'small Latin letters'],
  ])('with %s «%s» is refused', (name, value, said) => {
    const settled = settle(kindOf('fact'), { ...sampleAnswers()['fact'], [name]: value }, sampleGround());
    expect('faults' in settled && settled.faults.join()).toContain(said);
  });
  it('may begin a group of its own', () => {
    const given = { ...sampleAnswers()['fact'], group: 'bridges', id: 'Z1.01' };
    const { files } = made('fact', given, sampleGround());
    expect(buildCatalog(files).catalog?.facts.get('Z1.01')?.date).toBe('2024');
  });
});
