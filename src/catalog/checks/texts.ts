import { type Locale, locales } from '@/core/locale/locale.ts';
import type { Problem } from '../problem.ts';
import type { ContentFiles, Sheets } from '../read-files.ts';
import { type MdxOutline, readMdx } from '../read-mdx.ts';

/** What a long text is judged against. */
export interface TextPlan {
  readonly folder: string;
  readonly source: Locale;
  readonly awaiting: readonly Locale[];
  readonly sections: readonly string[];
  /** Ids each word of MDX may name, by word; a word that is not here may not be used. */
  readonly words: Readonly<Record<string, ReadonlySet<string> | 'free'>>;
}

const asideKinds = new Set(['case', 'note', 'safety', 'local', 'try']);

/** Every long text must stand in three languages (or be awaited), with the same sections, words that exist, and prose only. */
export function checkTexts(files: ContentFiles, sheets: Sheets): Problem[] {
  return textPlans(sheets).flatMap((plan) => locales.flatMap((locale) => checkText(files, plan, locale)));
}

/** Every long text of the sheets that could be read, with what it is judged against. */
export function textPlans(sheets: Sheets): TextPlan[] {
  const terms = new Set(sheets.terms.keys());
  const lessons = [...sheets.lessons].flatMap(([key, { value }]) => {
    if (!value) return [];
    const words = {
      Term: terms,
      Lab: new Set(value.labs),
      Figure: new Set(value.figures.map((figure) => figure.id)),
      Fact: new Set(value.sources),
      Aside: 'free',
      Quiz: 'free',
      // Judged by checkExplains, which knows the questions and the other languages.
      Explains: 'free',
    } as const;
    const source = sheets.courses.get(key.split('/')[0] ?? '')?.value?.source ?? 'ky';
    return [{ folder: `courses/${key}`, source, awaiting: value.awaiting, sections: value.sections, words }];
  });
  const pages = [...sheets.pages].flatMap(([key, { value }]) =>
    value
      ? [
          {
            folder: `pages/${key}`,
            source: 'ky' as const,
            awaiting: value.awaiting,
            sections: value.sections,
            words: { Term: terms, Aside: 'free' } as const,
          },
        ]
      : [],
  );
  return [...lessons, ...pages];
}

function checkText(files: ContentFiles, plan: TextPlan, locale: Locale): Problem[] {
  const file = `${plan.folder}/${locale}.mdx`;
  const body = files.get(file);
  const awaited = plan.awaiting.includes(locale);
  if (body === undefined) {
    if (awaited && locale !== plan.source) return [];
    const wanted =
      locale === plan.source
        ? 'the text in the source language of the course'
        : `this file, or "${locale}" in the list "awaiting" beside "sections" until it is translated`;
    return [{ file, field: '', found: 'nothing', wanted }];
  }
  if (awaited)
    return [
      { file, field: '', found: 'a text that is said to be missing', wanted: `no "${locale}" in "awaiting"` },
    ];
  const outline = readMdx(body);
  if ('message' in outline) {
    const hint = 'text without a bare { or <; write the word, or put it between `…`';
    return [{ file, ...at(outline.line), field: '', found: outline.message, wanted: hint }];
  }
  return [
    ...checkSections(file, outline, plan),
    ...checkWords(file, outline, plan),
    ...checkProse(file, outline),
  ];
}

function checkSections(file: string, { headings }: MdxOutline, { sections }: TextPlan): Problem[] {
  const tops = headings.filter(({ depth }) => depth === 2);
  if (tops.length === sections.length) return [];
  const wanted = `${sections.length}, one for each of: ${sections.join(', ')}`;
  return [{ file, field: 'sections', found: `${tops.length} headings that begin with ##`, wanted }];
}

function checkWords(file: string, { words }: MdxOutline, plan: TextPlan): Problem[] {
  return words.flatMap(({ name, attributes, line }) => {
    const allowed = plan.words[name];
    const problem = (field: string, found: string, wanted: string) => [
      { file, ...at(line), field, found, wanted },
    ];
    if (allowed === undefined)
      return problem('', `<${name}>`, `one of: ${Object.keys(plan.words).join(', ')}`);
    if (name === 'Aside' && !asideKinds.has(attributes['kind'] ?? '')) {
      return problem('Aside kind', attributes['kind'] ?? 'nothing', `one of: ${[...asideKinds].join(', ')}`);
    }
    if (allowed === 'free' || allowed.has(attributes['id'] ?? '')) return [];
    const home = {
      Term: 'content/glossary/',
      Lab: '"labs" of lesson.yaml',
      Figure: '"figures" of lesson.yaml',
      Fact: '"sources" of lesson.yaml',
    };
    return problem(
      `${name} id`,
      attributes['id'] ?? 'nothing',
      `an id that stands in ${home[name as keyof typeof home]}`,
    );
  });
}

function checkProse(file: string, { headings, forbidden }: MdxOutline): Problem[] {
  const code = forbidden.map(({ what, line }) => ({
    file,
    ...at(line),
    field: '',
    found: what,
    wanted: 'prose only',
  }));
  const titles = headings
    .filter(({ depth }) => depth === 1)
    .map(({ line }) => ({
      file,
      ...at(line),
      field: '',
      found: 'a heading with one #',
      wanted: '##: the title comes from the YAML file',
    }));
  return [...code, ...titles];
}

function at(line: number | undefined): { line?: number } {
  return line === undefined ? {} : { line };
}
