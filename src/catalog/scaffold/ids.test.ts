import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { id as idSchema } from '@/schema/text.ts';
import { idFrom, kebab } from './ids.ts';

describe('an id made of a title', () => {
  it.each([
    ['Where the words live', 'where-words-live'],
    ['What’s a “key”? & why', 'whats-key-and-why'],
    ['12 words, or 24', 'words-or'],
    ['BIP-39 and the 2nd wallet', 'bip-and-wallet'],
    ['Café naïve', 'cafe-naive'],
    ['Ачкыч деген эмне, үйдө өзү?', 'achkych-degen-emne-uydo-ozu'],
    ['The', 'the'],
    ['2048', ''],
    ['', ''],
  ])('%s is %s', (title, id) => {
    expect(kebab(title)).toBe(id);
  });
  it('is cut between words, and a single long word within', () => {
    expect(kebab('how a very long title of a lesson about many things is cut')).toBe(
      'how-very-long-title-of-lesson-about-many',
    );
    expect(kebab('x'.repeat(90))).toHaveLength(40);
  });
  it('always passes the schema, has no digit, and is free, or is empty', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[a-z0-9 а-яңөү'-]{0,60}$/)),
        fc.nat(30),
        (title, count) => {
          const taken = new Set<string>();
          for (let each = 0; each < count; each++) taken.add(idFrom(title, (id) => taken.has(id)));
          const id = idFrom(title, (each) => taken.has(each));
          if (id === '') return taken.size === 0 || taken.has('');
          return idSchema.safeParse(id).success && !/\d/.test(id) && !taken.has(id);
        },
      ),
    );
  });
});
