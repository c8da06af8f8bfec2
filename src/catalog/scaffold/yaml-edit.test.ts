import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { asMember, filled, withMember, withWord } from './yaml-edit.ts';

describe('a word added to a list', () => {
  it.each([
    ['lessons: [a, b] # two\nlast: 1\n', 'lessons: [a, b, c] # two\nlast: 1\n'],
    ['lessons: []\n', 'lessons: [c]\n'],
    ['lessons: [\n  a,\n  b,\n]\n', 'lessons: [\n  a,\n  b, c,\n]\n'],
    ['lessons:\n- a\n- b\n', 'lessons:\n- a\n- b\n- c\n'],
    [
      'lessons: # in order\n  - a\n  - "b" # the second\n  # and no more\n\nlast: 1',
      'lessons: # in order\n  - a\n  - "b" # the second\n  - c\n  # and no more\n\nlast: 1',
    ],
    ['lessons:\n  - a', 'lessons:\n  - a\n  - c'],
    ['lessons:\r\n  - a\r\n  - b\r\nlast: 1\r\n', 'lessons:\r\n  - a\r\n  - b\r\n  - c\r\nlast: 1\r\n'],
  ])('leaves all else as it was: %j', (before, after) => {
    expect(withWord(before, 'lessons', 'c', 'course.yaml')).toBe(after);
  });
  it('is read back after the others, whatever the style', () => {
    const word = fc
      .stringMatching(/^[a-z]{1,6}$/)
      .filter((each) => !['null', 'true', 'false'].includes(each));
    const styles = [
      (words: string[]) => `x: 1\nlessons: [${words.join(', ')}]\ny: 2\n`,
      (words: string[]) => `x: 1\nlessons:\n${words.map((each) => `    -   ${each}`).join('\n')}\ny: 2\n`,
      (words: string[]) => `lessons:\n${words.map((each) => `- ${each} # a`).join('\n\n')}`,
    ];
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.constantFrom(...styles), (words, style) => {
        const read = parse(withWord(style(words), 'lessons', 'new-one', 'course.yaml'), { schema: 'core' });
        expect(read).toEqual({ ...parse(style(words), { schema: 'core' }), lessons: [...words, 'new-one'] });
      }),
    );
  });
  it('is refused where the file cannot be read or has no such list', () => {
    for (const source of ['lessons: {', 'lessons: 1', 'other: []'])
      expect(() => withWord(source, 'lessons', 'c', 'courses/x/course.yaml')).toThrow(
        'courses/x/course.yaml cannot be read',
      );
  });
});

describe('a member added to the end of a file', () => {
  const member = 'id: c\ntexts:\n  - one\n\n  - two\n';
  it.each([
    'questions:\n  - id: a\n  - id: b # last\n',
    'questions:\n- id: a\n',
    '# why\nquestions:\n\n    - { id: a }\n    # the end\n',
    'questions:\n  - id: a\n    text: >-\n      folded\n      text',
  ])('keeps what stands before: %j', (before) => {
    const after = withMember(before, 'questions', member, 'quiz.yaml');
    expect(after.startsWith(before)).toBe(true);
    const { questions } = parse(after);
    expect(questions).toEqual([...parse(before).questions, parse(member)]);
  });
  it('is refused for a list in brackets', () => {
    expect(() => withMember('questions: [{ id: a }]', 'questions', member, 'quiz.yaml')).toThrow(
      'between brackets',
    );
  });
  it('has no space at the ends of empty lines', () => {
    expect(asMember(member, '  ')).toBe('  - id: c\n    texts:\n      - one\n\n      - two\n');
  });
});

describe('a template that is filled in', () => {
  const template = '# head\ntitle:\n  ky: "a"\n  en: "b" # short\nlist: [x, y] # ids\nminutes: 5\n';
  it('keeps its comments, its order and what is not filled in', () => {
    expect(filled(template, { 'title.en': 'Two: words', list: ['z'], minutes: 7 })).toBe(
      '# head\ntitle:\n  ky: "a"\n  en: "Two: words" # short\nlist: [z] # ids\nminutes: 7\n',
    );
  });
  it('reads back any text that an author may type', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(parse(filled(template, { 'title.en': text }), { schema: 'core' }).title.en).toBe(text);
      }),
    );
  });
});
