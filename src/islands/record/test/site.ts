import type { PoolQuestion, TestPlan } from '@/core/test/pool.ts';

/** A question of the pool, with the section of its lesson that explains it. */
export interface SiteQuestion extends PoolQuestion {
  readonly section: string;
}

/** What the page of a test knows of the site, in one language; the questions themselves come when they are asked. */
export interface TestSite extends TestPlan {
  readonly questions: readonly SiteQuestion[];
  /** Address of the page, with a slash at the end; the data of the questions is in `quiz.json` below it. */
  readonly href: string;
  readonly courseHref: string;
  /** Address of the certificate of the course. */
  readonly certificateHref: string;
  /** Address of the form to print. */
  readonly paperHref: string;
  /** The lessons that explain the questions, by id, with the headings of the sections that do. */
  readonly lessons: Readonly<Record<string, SiteLesson>>;
  /** The outcomes of the course in words, by id. */
  readonly skills: Readonly<Record<string, string>>;
}

/** A lesson in one language. */
export interface SiteLesson {
  readonly title: string;
  readonly href: string;
  readonly sections: Readonly<Record<string, string>>;
}

/** Where a question is explained, with the heading that stands there. */
export function explanationOf(
  { lessons }: TestSite,
  { lesson, section }: Pick<SiteQuestion, 'lesson' | 'section'>,
): { readonly href: string; readonly title: string; readonly lesson: string } {
  const { title = '', href = '', sections = {} } = lessons[lesson] ?? {};
  return { href: `${href}#${section}`, title: sections[section] ?? title, lesson: title };
}

/** A skill in words: an outcome of the course, or the title of a lesson. */
export function skillTitle({ skills, lessons }: TestSite, id: string): string {
  return skills[id] ?? lessons[id]?.title ?? id;
}
