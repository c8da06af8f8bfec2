import { sectionsOf } from './plain-text.ts';

/** What a found thing is; results are grouped by it. */
export type DocumentKind = 'section' | 'term' | 'lab' | 'page';

/** One thing that can be found, in one language. */
export interface SearchDocument {
  /** Unique in its language: `section:keys/first-wallet/one-way`, `term:wallet`, `lab:first-wallet`, `page:about`. */
  readonly id: string;
  readonly kind: DocumentKind;
  /** Title of the lesson, the page or the lab, or the term itself. */
  readonly title: string;
  /** Heading of the section, where there is one. */
  readonly heading?: string;
  /** Plain text: searched, and shown as the passage. */
  readonly text: string;
  /** Address with base path, and with `#section` where there is one. */
  readonly href: string;
  /** Other names that find it and are not shown. */
  readonly extra?: readonly string[];
  /** Levels of the programme at which it stands, to filter by. */
  readonly levels?: readonly string[];
}

/** A lesson or a page in one language. */
export interface Prose {
  /** `course/lesson` for a lesson, its folder for a page. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly href: string;
  readonly mdx: string;
  /** Anchors of the `##` headings, in order. */
  readonly anchors: readonly string[];
  readonly levels?: readonly string[];
}

/** A glossary term in one language. */
export interface TermWords {
  readonly id: string;
  readonly term: string;
  readonly definition: string;
  readonly example?: string;
  readonly href: string;
  /** Other spellings in this language, and the term in the other languages: people type what they know. */
  readonly also: readonly string[];
}

/** A lab in one language. */
export interface LabWords {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly href: string;
  readonly levels?: readonly string[];
}

/** Everything that one language has to be found. */
export interface SearchSource {
  readonly lessons: readonly Prose[];
  readonly terms: readonly TermWords[];
  readonly labs: readonly LabWords[];
  readonly pages: readonly Prose[];
}

/** The documents of one language: one for each section of a lesson or page, each term and each lab. */
export function documentsOf({ lessons, terms, labs, pages }: SearchSource): readonly SearchDocument[] {
  return [
    ...lessons.flatMap((lesson) => proseDocuments('section', lesson)),
    ...terms.map(termDocument),
    ...labs.map(
      (lab): SearchDocument => ({
        id: `lab:${lab.id}`,
        kind: 'lab',
        title: lab.title,
        text: lab.summary,
        href: lab.href,
        ...levelsOf(lab),
      }),
    ),
    ...pages.flatMap((page) => proseDocuments('page', page)),
  ];
}

/** The first document is the lesson or page itself: its summary and what stands before the first heading. */
function proseDocuments(kind: 'section' | 'page', prose: Prose): readonly SearchDocument[] {
  const [opening, ...sections] = sectionsOf(prose.mdx);
  const { id, title, summary, href, anchors } = prose;
  const levels = levelsOf(prose);
  return [
    { id: `${kind}:${id}`, kind, title, text: joined([summary, opening?.text]), href, ...levels },
    ...sections.map(({ heading, text }, index): SearchDocument => {
      const anchor = anchors[index];
      return {
        id: `${kind}:${id}/${anchor ?? index}`,
        kind,
        title,
        heading,
        text,
        href: anchor === undefined ? href : `${href}#${anchor}`,
        ...levels,
      };
    }),
  ];
}

function termDocument({ id, term, definition, example, href, also }: TermWords): SearchDocument {
  return {
    id: `term:${id}`,
    kind: 'term',
    title: term,
    text: joined([definition, example]),
    href,
    extra: also,
  };
}

function levelsOf({ levels }: { readonly levels?: readonly string[] }): Pick<SearchDocument, 'levels'> {
  return levels === undefined ? {} : { levels };
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}
