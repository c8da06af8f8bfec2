import type { LoadPart, PartProps, RoomProps } from './frame/part.ts';
import type { PartName, Place } from './frame/place.ts';

/** The assignments of a class: where a place leads that is not known. */
export const desk: LoadPart<PartProps> = () => import('./desk/Part.tsx').then(({ Part }) => Part);

/** The parts of a class, each fetched when it is first shown. A part that has no line here has no tab. */
export const parts: Readonly<Partial<Record<PartName, LoadPart<PartProps>>>> = {
  desk,
  book: () => import('./book/Part.tsx').then(({ Part }) => Part),
  certificates: () => import('./certificates/Part.tsx').then(({ Part }) => Part),
  paper: () => import('./paper/Part.tsx').then(({ Part }) => Part),
  keep: () => import('./keep/Part.tsx').then(({ Part }) => Part),
};

/** All classes, making one and opening one from a file. */
export const home: LoadPart<RoomProps & { readonly place: Place }> = () =>
  import('./home/Home.tsx').then(({ Home }) => Home);

/** Shown for a hand-in link, `#S1.…`: takes the work in and leads on to the class it belongs to. */
export const takeIn: LoadPart<RoomProps & { readonly code: string }> = () =>
  import('./book/LinkIn.tsx').then(({ LinkIn }) => LinkIn);
