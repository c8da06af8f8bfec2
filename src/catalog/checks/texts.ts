import { type Locale, locales } from '@/core/locale/locale.ts';
import { didYouMean } from '../did-you-mean.ts';
import { mdxFaultsOf } from '../mdx-faults.ts';
import { atLine, named, type Problem } from '../problem.ts';
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
    return [{ rule: 'missing-text', file, field: '', found: 'nothing', wanted }];
  }
  if (awaited)
    return [
      {
        rule: 'missing-text',
        file,
        field: '',
        found: 'a text that is said to be missing',
        wanted: `no "${locale}" in "awaiting"`,
      },
    ];
  const outline = readMdx(body);
  if ('message' in outline) {
    return mdxFaultsOf(file, body).map(({ line, column, found, mend }) => {
      return { rule: 'mdx-syntax', file, line, field: `column ${column}`, found, wanted: mend };
    });
  }
  return [
    ...named('sections', checkSections(file, outline, plan)),
    ...named('mdx-words', checkWords(file, outline, plan)),
    ...named('mdx-prose', checkProse(file, outline)),
  ];
}

function checkSections(file: string, { headings }: MdxOutline, { sections }: TextPlan): Problem[] {
  const tops = headings.filter(({ depth }) => depth === 2);
  if (tops.length === sections.length) return [];
  const wanted = `${sections.length}, one for each of: ${sections.join(', ')}`;
  const found = `${tops.length} headings that begin with ##`;
  return [{ file, ...atLine(tops.at(-1)?.line ?? 1), field: 'sections', found, wanted }];
}

function checkWords(file: string, { words }: MdxOutline, plan: TextPlan): Problem[] {
  return words.flatMap(({ name, attributes, line }) => {
    const allowed = plan.words[name];
    const problem = (field: string, found: string, wanted: string) => [
      { file, ...atLine(line), field, found, wanted },
    ];
    if (allowed === undefined)
      return problem(
        '',
        `<${name}>`,
        `one of: ${Object.keys(plan.words).join(', ')}${didYouMean(name, Object.keys(plan.words))}`,
      );
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
    ...atLine(line),
    field: '',
    found: what,
    wanted: 'prose only',
  }));
  const titles = headings
    .filter(({ depth }) => depth === 1)
    .map(({ line }) => ({
      file,
      ...atLine(line),
      field: '',
      found: 'a heading with one #',
      wanted: '##: the title comes from the YAML file',
    }));
  return [...code, ...titles];
}
