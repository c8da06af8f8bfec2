import { testLesson } from '@/core/record/object.ts';
import { id as idSchema } from '@/schema/text.ts';
import type { ContentFiles } from '../read-files.ts';
import { readRelease, releaseFile } from '../release/release-file.ts';

/** Addresses that are pages of the site itself, so that no page of content may have them; a test holds them against `src/pages`. */
export const sitePages: readonly string[] = [
  'assignment',
  'authors',
  'card',
  'certificate',
  'class',
  'courses',
  'data',
  'glossary',
  'index',
  'labs',
  'mine',
  'paths',
  'placement',
  'report',
  'review',
  'search',
  'sources',
  'status',
  'verify',
  'words',
]; // prettier-ignore

/** Names that stand beside courses, lessons and labs in addresses or in the record. */
const reserved: Readonly<Record<string, readonly string[]>> = {
  courses: ['index'],
  lesson: [testLesson, 'index'],
  glossary: ['index'],
  labs: ['index', 'paper'],
  pages: sitePages,
};

/** Where an id is to be new: a folder such as `courses/keys` for a lesson, `glossary`, `pages`, or a lesson for its questions. */
export type Home =
  | { readonly kind: 'courses' | 'glossary' | 'labs' | 'pages' }
  | { readonly kind: 'lesson'; readonly course: string }
  | { readonly kind: 'question'; readonly course: string; readonly lesson: string };

/** Why an id cannot be given; nothing when it is free. Ids that answers of learners hang on are never given again. */
export function whyTaken(files: ContentFiles, home: Home, id: string): string | undefined {
  const form = idSchema.safeParse(id);
  if (!form.success) return form.error.issues[0]?.message;
  if ((reserved[home.kind] ?? []).includes(id)) return `"${id}" is a name of the site itself: choose another`;
  const { released, retired } = releasedIds(files);
  const begins = (path: string) => (each: string) => each === path || each.startsWith(`${path}/`);
  const within = prefixOf(home, id);
  if (within !== undefined && retired.some(begins(within)))
    return `"${id}" was the id of something retired, and answers of learners hang on it: choose another`;
  const isThere =
    [...files.keys()].some(stands(home, id, files)) ||
    (within !== undefined && released.some(begins(within)));
  return isThere ? `"${id}" is there already: choose another` : undefined;
}

function prefixOf(home: Home, id: string): string | undefined {
  if (home.kind === 'courses') return id;
  if (home.kind === 'lesson') return `${home.course}/${id}`;
  return home.kind === 'question' ? `${home.course}/${home.lesson}/${id}` : undefined;
}

function stands(home: Home, id: string, files: ContentFiles): (path: string) => boolean {
  switch (home.kind) {
    case 'lesson':
      return (path) => path.startsWith(`courses/${home.course}/${id}/`);
    case 'question': {
      const quiz = `courses/${home.course}/${home.lesson}/quiz.yaml`;
      const line = new RegExp(`^\\s*(?:- )?(?:\\{ *)?id: *["']?${id}["']? *(?:[,#].*)?$`, 'm');
      return (path) => path === quiz && line.test(files.get(quiz) ?? '');
    }
    case 'glossary':
      return (path) => path === `glossary/${id}.yaml`;
    default:
      return (path) => path.startsWith(`${home.kind}/${id}/`);
  }
}

function releasedIds(files: ContentFiles): { released: readonly string[]; retired: readonly string[] } {
  const source = files.get(releaseFile);
  const release = source === undefined ? undefined : readRelease(source).release;
  return {
    released: [...(release?.questions.keys() ?? [])],
    retired: [...(release?.retired.keys() ?? [])],
  };
}
