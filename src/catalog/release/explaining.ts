import type { Catalog } from '../catalog-types.ts';
import type { ContentFiles } from '../read-files.ts';
import { type StandingBlock, standingTexts, wordsDigest } from '../translations/translations.ts';

/** Where the lesson answers a question, as its text stands now. */
export interface ExplainingPlace {
  /** As `release.json` keeps it. */
  readonly digest: string;
  /** The file with the words in the language of the course, below `content/`. */
  readonly file: string;
  /** The marked block, or those of the section. */
  readonly blocks: readonly StandingBlock[];
}

function placeOf(kind: string, file: string, blocks: readonly StandingBlock[]): ExplainingPlace {
  // In another order the blocks of a section say the same.
  const all = blocks.map(({ words }) => wordsDigest(words)).sort();
  const [only = ''] = all;
  return { digest: `${kind}:${kind === 'block' ? only : wordsDigest(all.join())}`, file, blocks };
}

/** The place that answers each question, by `course/lesson/question`; a question of a test is answered by a section. */
export function explainingPlaces(
  files: ContentFiles,
  { courses }: Catalog,
): ReadonlyMap<string, ExplainingPlace> {
  const texts = standingTexts(files);
  const found = new Map<string, ExplainingPlace>();
  const note = (course: string, lesson: string, home: string, id: string, section: string) => {
    const text = texts.get(`courses/${course}/${lesson}`);
    if (text === undefined) return;
    const marked = home === lesson ? text.blocks.filter(({ explains }) => explains.includes(id)) : [];
    const inside = text.blocks.filter((block) => block.section === section);
    const place =
      marked.length > 0
        ? placeOf('block', text.file, marked)
        : placeOf(`${lesson}/${section}`, text.file, inside);
    if (place.blocks.length > 0) found.set(`${course}/${home}/${id}`, place);
  };
  for (const { id: course, lessons, test } of courses) {
    for (const { id: lesson, questions } of lessons)
      for (const { id, section } of questions) note(course, lesson, lesson, id, section);
    for (const { id, lesson, section } of test?.questions ?? []) note(course, lesson, 'test', id, section);
  }
  return found;
}
