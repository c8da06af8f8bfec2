import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lessonObject, questionObject, sectionObject } from './object.ts';
import { courseObject, labObject, termObject, testObject } from './other-objects.ts';
import { parseObject } from './parse-object.ts';

describe('parseObject', () => {
  it('takes apart what the makers put together', () => {
    expect(parseObject(questionObject('keys', 'one-way', 'which'))).toEqual({
      kind: 'question',
      course: 'keys',
      lesson: 'one-way',
      question: 'which',
    });
    expect(parseObject(sectionObject('keys', 'one-way', 'proof'))).toEqual({
      kind: 'section',
      course: 'keys',
      lesson: 'one-way',
      section: 'proof',
    });
    expect(parseObject(lessonObject('keys', 'one-way'))).toEqual({
      kind: 'lesson',
      course: 'keys',
      lesson: 'one-way',
    });
    expect(parseObject(labObject('first-wallet'))).toEqual({ kind: 'lab', lab: 'first-wallet' });
    expect(parseObject(testObject('keys'))).toEqual({ kind: 'test', course: 'keys' });
    expect(parseObject(courseObject('keys'))).toEqual({ kind: 'course', course: 'keys' });
    expect(parseObject(termObject('wallet'))).toEqual({ kind: 'term', term: 'wallet' });
  });
  it.each([
    '',
    'lesson',
    'lesson:',
    'lesson:a',
    'lesson:a/',
    'lesson:a/b/c',
    'lab:a/b',
    'lab:',
    'test:',
    'test:a/b',
    'course:',
    'course:a/b',
    'term:',
    'term:a/b',
    'question:a/b',
    'question:a/b/',
    'question:a/b/c/d',
    'section:a//c',
    'exam:a/b/c',
    'lab:a:b',
  ])('knows nothing of %j', (object) => void expect(parseObject(object)).toBeUndefined());
  it('bears any text', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseObject(text)));
  });
});
