import { z } from 'astro/zod';
import { id, text } from '@/schema/text.ts';
import { checkKey, option } from '../frame/option-schema.ts';
import { fault, questionFields } from '../frame/schema.ts';
import { boxOf, faultsOf, labelsIn, overlap, type Size, sizeOf } from './drawing.ts';

/** The width a drawing has on the narrowest page, in CSS pixels, and what a finger needs there. */
const narrow = 286;
const finger = 28;

const percent = z.number().min(0).max(100);
const place = option.extend({
  at: z
    .tuple([percent, percent, percent, percent])
    .describe('The rectangle of the place in percent of the drawing: left, top, width, height.'),
});
const count = (issue: { input?: unknown }) =>
  `3 to 8 places are wanted; there are ${Array.isArray(issue.input) ? issue.input.length : 'none'}: add or take away`;

/** A picture in which places are to be found. */
export const schema = z
  .strictObject({
    type: z.literal('place-in-picture').describe('One or more places in a picture.'),
    ...questionFields,
    drawing: z.string().describe('The picture as SVG, drawn as figures are (content/guide/drawings.md).'),
    alt: text.describe('What the picture shows, without giving the answer away.'),
    labels: z
      .record(id, text)
      .optional()
      .describe('Words in the picture: each stands where the drawing has its name in double braces.'),
    places: z
      .array(place)
      .min(3, { error: count })
      .max(8, { error: count })
      .describe('Three to eight named places, at least one correct and two not.'),
  })
  .check((context) => {
    const { places, drawing, labels = {} } = context.value;
    checkKey(context, places, { correct: { min: 1, max: 6 }, wrong: 2 }, 'places');
    for (const what of faultsOf(drawing))
      fault(
        context,
        drawing,
        ['drawing'],
        `the drawing holds ${what}: use shapes and text with the classes only`,
      );
    const used = labelsIn(drawing);
    for (const name of used.filter((each) => !Object.hasOwn(labels, each)))
      fault(context, drawing, ['drawing'], `{{${name}}} has no words: add it to labels`);
    for (const name of Object.keys(labels).filter((each) => !used.includes(each)))
      fault(
        context,
        labels[name],
        ['labels', name],
        `the drawing has no {{${name}}}: put it in or take the label out`,
      );
    const size = sizeOf(drawing);
    if (size === undefined)
      fault(
        context,
        drawing,
        ['drawing'],
        'a drawing begins <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 200" role="img">',
      );
    else checkPlaces(context, places, size);
  });

type At = readonly [number, number, number, number];

/** Every place is inside the picture, large enough for a finger, and apart from the others. */
function checkPlaces(
  context: { issues: unknown[] },
  places: readonly { readonly id: string; readonly at: At }[],
  size: Size,
): void {
  const boxes = places.map(({ at }) => boxOf(at, size));
  places.forEach(({ at }, index) => {
    const box = boxes[index];
    if (box === undefined) return;
    const path = ['places', index, 'at'];
    const [x, y, width, height] = at;
    const scale = narrow / size.width;
    if (x + width > 100 || y + height > 100)
      fault(
        context,
        at,
        path,
        'the place reaches out of the picture: left + width and top + height are at most 100',
      );
    else if (box.width * scale < finger || box.height * scale < finger)
      fault(
        context,
        at,
        path,
        `the place is ${Math.floor(box.width * scale)} by ${Math.floor(box.height * scale)} pixels on a small phone: at least ${finger} by ${finger} is wanted`,
      );
    const other = boxes.findIndex((each, at) => at < index && overlap(each, box));
    if (other >= 0) fault(context, at, path, `the place lies over "${places[other]?.id}": move them apart`);
  });
}

/** A place-in-picture question as its file says it. */
export type Question = z.infer<typeof schema>;
