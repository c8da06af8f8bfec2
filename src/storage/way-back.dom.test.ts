// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { forgetWayBack, keepWayBack, wayBackFrom } from './way-back.ts';
import { clearTexts } from './web-storage.ts';

const way = {
  to: '/ky/courses/keys/one-way/#explains-which',
  from: '/ky/review/?day=1#question-which',
};
const put = (text: string) => sessionStorage.setItem('chynjyr.way-back', text);

const clear = () => clearTexts('session', () => true);

beforeEach(clear);

describe('the way back to a question', () => {
  it('is known at the place it leads from, as often as one asks', () => {
    keepWayBack(way);
    for (const _ of [1, 2]) expect(wayBackFrom(way.to)).toBe(way.from);
  });
  it('is not known at other places', () => {
    keepWayBack(way);
    expect(wayBackFrom('/ky/courses/keys/one-way/')).toBeUndefined();
    expect(wayBackFrom('/ru/courses/keys/one-way/#explains-which')).toBeUndefined();
  });
  it('is that of the last question', () => {
    keepWayBack(way);
    keepWayBack({ ...way, from: '/ky/review/#question-other' });
    expect(wayBackFrom(way.to)).toBe('/ky/review/#question-other');
  });
  it('is forgotten once it is taken', () => {
    keepWayBack(way);
    forgetWayBack();
    expect(wayBackFrom(way.to)).toBeUndefined();
  });
  it('goes with everything that is deleted', () => {
    keepWayBack(way);
    clear();
    expect(wayBackFrom(way.to)).toBeUndefined();
  });
  it.each([
    ['a script', 'javascript:alert(1)//#question-a'],
    ['another site', '//evil.example/#question-a'],
    ['another site, told with a backslash', '/\\evil.example/#question-a'],
    ['another site in full', 'https://evil.example/#question-a'],
    ['no question', '/ky/review/'],
    ['nothing', ''],
  ])('never leads to %s', (_, from) => {
    put(`${way.to} ${from}`);
    expect(wayBackFrom(way.to)).toBeUndefined();
  });
  it('whatever stands in the store, nothing is thrown and only pages of this site are led to', () => {
    const base = 'https://chynjyr.example';
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
        put(`${way.to} /${text}#question-a`);
        const from = wayBackFrom(way.to);
        if (from !== undefined) expect(new URL(from, base).origin).toBe(base);
        put(text);
        expect(wayBackFrom(way.to)).toBeUndefined();
      }),
    );
  });
});
