import { readSheetCode, type SheetCode } from '@/core/classroom/paper/sheet-code.ts';
import { type Grey, greyOf } from '@/scan/marks/picture.ts';
import { textsIn } from '@/scan/watch.ts';

/** The longest side of the picture that is looked at, in pixels: boxes of a sheet need no more. */
const longestSide = 1800;

/** A photograph as it is read: its greys and what its code says; without a code where none was found. */
export interface Photo {
  readonly picture: Grey;
  readonly code: SheetCode | 'newer' | undefined;
}

/** Opens a picture file; undefined when it is none. */
export async function openPhoto(file: Blob): Promise<Photo | undefined> {
  const bitmap = await createImageBitmap(file).catch(() => undefined);
  if (bitmap === undefined) return undefined;
  const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height, 1));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const paper = canvas.getContext('2d', { willReadFrequently: true });
  paper?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  if (paper === null) return undefined;
  const picture = greyOf(paper.getImageData(0, 0, canvas.width, canvas.height));
  // The code is a help: without it the teacher says which sheet it is.
  const texts = await textsIn(file).catch(() => []);
  const codes = texts.flatMap((text) => readSheetCode(text) ?? []);
  return { picture, code: codes[0] };
}
