import { type ContentFiles, isContent, readSheets } from '../read-files.ts';
import { type TermBase, termBaseOf } from '../term-base.ts';
import { type StringFiles, stringGroups } from './interface-strings.ts';
import { askedQuestions } from './questions.ts';
import type { Room } from './rule.ts';
import { type TextGroup, textGroups } from './texts.ts';

/** What a check is made of. */
export interface Materials {
  /** All files of `content/` by their path below it. */
  readonly files: ContentFiles;
  /** The words of the interface; without them only content is judged. */
  readonly strings?: StringFiles;
  /** Otherwise those of the files. */
  readonly terms?: TermBase;
  /** ISO day; what ages is judged against it. */
  readonly today: string;
}

/** The room of a check, and its texts in groups that stay the same objects until their files change. */
export function roomOf({ files: all, strings = new Map(), terms = termBaseOf(all), today }: Materials): {
  readonly room: Room;
  readonly groups: readonly TextGroup[];
} {
  const files = new Map([...all].filter(([path]) => isContent(path)));
  const sheets = readSheets(files);
  const texts = textGroups(files, sheets);
  const words = stringGroups(strings);
  const room = {
    files,
    sheets,
    texts: texts.flat(),
    questions: askedQuestions(sheets),
    terms,
    strings: words.flat(),
    today,
  };
  return { room, groups: [...texts, ...words] };
}
