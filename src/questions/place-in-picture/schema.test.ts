import { describe, expect, it } from 'vitest';
import { exampleQuestion } from '../frame/example-island.ts';
import { props } from './props.ts';
import { type Question, schema } from './schema.ts';

const good = exampleQuestion<Question>('place-in-picture');
const faults = (question: object) =>
  (schema.safeParse(question).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );
const withPlace = (index: number, change: object) => ({
  ...good,
  places: good.places.map((each, at) => (at === index ? { ...each, ...change } : each)),
});

describe('a place-in-picture question', () => {
  it('needs a right place', () => {
    const places = good.places.map((each) => ({ ...each, correct: false }));
    expect(faults({ ...good, places }).join()).toContain(
      'places: at least 1 option with "correct: true" is wanted',
    );
  });

  it('needs two places that are wrong', () => {
    const places = good.places.map((each, index) => ({ ...each, correct: index > 0 }));
    expect(faults({ ...good, places }).join()).toContain('at least 2 option with "correct: false" is wanted');
  });

  it.each([2, 9])('has three to eight places, not %d', (count) => {
    const places = Array.from({ length: count }, (_, n) => ({ ...good.places[n % 5], id: `place-${n}` }));
    expect(faults({ ...good, places }).join()).toContain(`3 to 8 places are wanted; there are ${count}`);
  });

  it('has places inside the picture', () => {
    expect(faults(withPlace(4, { at: [90, 65, 13, 20] })).join()).toContain(
      'places.4.at: the place reaches out',
    );
    expect(faults(withPlace(4, { at: [-1, 65, 13, 20] }))).toHaveLength(1);
  });

  it('has places that a finger can hit on a small phone', () => {
    expect(faults(withPlace(4, { at: [70, 65, 9, 20] }))).toEqual([
      'places.4.at: the place is 25 by 37 pixels on a small phone: at least 28 by 28 is wanted',
    ]);
  });

  it('has places apart from each other', () => {
    expect(faults(withPlace(4, { at: [22, 75, 13, 20] }))).toEqual([
      'places.4.at: the place lies over "locked-box": move them apart',
    ]);
  });

  it.each([
    ['<script>alert(1)</script>', 'a script'],
    ['<path d="M0 0" onclick="x()"/>', 'an event handler'],
    ['<path style="fill:red" d=""/>', 'styles of its own'],
    ['<image width="1"/>', 'an embedded or linked document'],
    ['<path id="one" d=""/>', 'an id'],
    ['<!-- note -->', 'a comment'],
  ])('has a drawing without %s', (inside, what) => {
    const drawing = good.drawing.replace('</svg>', `${inside}</svg>`);
    expect(faults({ ...good, drawing }).join()).toContain(`the drawing holds ${what}`);
  });

  it('has a drawing of known size', () => {
    const drawing = good.drawing.replace('viewBox', 'width="320" viewBox');
    expect(faults({ ...good, drawing }).join()).toContain('drawing: a drawing begins <svg xmlns=');
  });

  it('has words for every label, and a place for all words', () => {
    expect(faults({ ...good, labels: {} })).toHaveLength(2);
    const more = { ...good.labels, roof: { ky: 'а', ru: 'а', en: 'a' } };
    expect(faults({ ...good, labels: more })).toEqual([
      'labels.roof: the drawing has no {{roof}}: put it in or take the label out',
    ]);
  });
});

describe('what the island gets', () => {
  it('is the picture with escaped words', () => {
    const labels = { ...good.labels, home: { ky: 'a', ru: 'a', en: '<b>"&' } };
    const { picture } = props({ ...good, labels, alt: { ...good.alt, en: '"quoted" <b>' } }, 'en');
    expect(picture).toContain('&lt;b&gt;&quot;&amp;');
    expect(picture).toContain('aria-label="&quot;quoted&quot; &lt;b&gt;"');
  });

  it('is the places numbered as shown, each with its rectangle in units of the drawing', () => {
    const { places, size } = props(good, 'en');
    expect(size).toEqual({ width: 320, height: 210 });
    expect(places.map(({ text }) => text.slice(0, 2))).toEqual(['1.', '2.', '3.', '4.', '5.']);
    expect(places.find(({ id }) => id === 'laptop-note')?.box).toEqual({
      x: 25.6,
      y: 76.65,
      width: 76.8,
      height: 45.15,
    });
  });
});
