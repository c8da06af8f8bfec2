import { describe, expect, it } from 'vitest';
import { type ReleasedBlock, wordsDigest } from '@/catalog/translations/translations.ts';
import type { Locale } from '@/core/locale/locale.ts';
import { marksOf } from './marks.ts';
import { sideBySide } from './side-by-side.ts';

const block = (ky: string, ru: string, older: Partial<Record<Locale, string>> = {}): ReleasedBlock => ({
  words: ky,
  digests: { ky: wordsDigest(ky), ru: wordsDigest(ru) },
  older,
});
const marks = (ky: string, ru: string, ...blocks: ReleasedBlock[]) =>
  marksOf(sideBySide({ ky, ru }, 'ky'), 'ky', { source: 'ky', blocks }).map(({ ru }) => ru);

describe('marksOf', () => {
  it('marks a translation that the release knows as older, until it changes', () => {
    const old = block('эски', 'старый', { ru: '2026-11-20' });
    expect(marks('эски', 'старый', old)).toEqual([{ kind: 'older', since: '2026-11-20' }]);
    expect(marks('эски', 'новый', old)).toEqual([undefined]);
  });
  it('marks a translation that stayed when the source changed, until the release is told what that means', () => {
    expect(marks('жаңы', 'старый', block('эски', 'старый'))).toEqual([{ kind: 'unsaid' }]);
    expect(marks('жаңы', 'новый', block('эски', 'старый'))).toEqual([undefined]);
  });
  it('knows blocks by their words, so that a new one before them confuses nothing', () => {
    const known = block('б', 'в', { ru: '2026-11-20' });
    expect(marks('а\n\nб', 'г\n\nв', known)).toEqual([undefined, { kind: 'older', since: '2026-11-20' }]);
  });
  it('marks nothing in a text that was never released', () => {
    expect(marksOf(sideBySide({ ky: 'а', ru: 'б' }, 'ky'), 'ky', undefined)).toEqual([{}]);
  });
});
