import type { Locale, Localized } from '@/core/locale/locale.ts';
import { emptyText } from '../empty-text.ts';
import { idFrom } from './ids.ts';

/** A question and the paragraph that will answer it. */
export interface Answering {
  readonly id: string;
  /** Place of the section, from 0. */
  readonly section: number;
  /** Place of the paragraph in it, from 0; beyond the last it is the last. */
  readonly paragraph: number;
}

const headingOf: Localized<(english: string) => string> = {
  ky: (english) => emptyText('ky', `бөлүмдүн аталышы, англисче «${english}»`),
  ru: (english) => emptyText('ru', `заголовок раздела, по-английски «${english}»`),
  en: (english) => english,
};

/**
 * The text of a new lesson or page: the template with one section for each heading, and before the paragraphs that will answer
 * a question its `<Explains>`. Without headings the sections of the template stay.
 * @param headings in English, for all languages
 */
export function textFrom(
  template: string,
  locale: Locale,
  headings: readonly string[],
  questions: readonly Answering[] = [],
): string {
  const [intro = '', ...chunks] = template.split(/^(?=## )/m);
  const last = chunks.at(-1) ?? '';
  const tail = last.search(/^</m);
  const ending = tail < 0 ? '' : last.slice(tail);
  const bodies = chunks.map((chunk) =>
    chunk === last && tail >= 0 ? last.slice(0, tail) : `${chunk.trimEnd()}\n\n`,
  );
  const wanted = headings.length > 0 ? headings : bodies;
  const sections = wanted.map((heading, index) => {
    const body = bodies[Math.min(index, bodies.length - 1)] ?? '';
    const named =
      headings.length > 0 ? body.replace(/^## .*$/m, () => `## ${headingOf[locale](heading)}`) : body;
    return withMarks(
      named,
      questions.filter(({ section }) => section === index),
    );
  });
  return `${`${intro}${sections.join('')}`.trimEnd()}\n${ending === '' ? '' : `\n${ending}`}`;
}

function withMarks(section: string, questions: readonly Answering[]): string {
  const lines = section.split('\n');
  const paragraphs = lines.flatMap((line, at) => (line.startsWith('‹') ? [at] : []));
  for (const { id, paragraph } of [...questions].reverse()) {
    const at = paragraphs[Math.min(paragraph, paragraphs.length - 1)];
    if (at !== undefined) lines[at] = `<Explains id="${id}" />${lines[at]}`;
  }
  return lines.join('\n');
}

/** Ids of sections from their English headings. */
export function sectionIds(headings: readonly string[]): string[] {
  const ids: string[] = [];
  for (const heading of headings) ids.push(idFrom(heading, (id) => ids.includes(id)));
  return ids;
}

/** Headings as they were typed in one line: `What a key is; How it works`. */
export function headingsOf(answer: string | undefined): string[] {
  return (answer ?? '')
    .split(';')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

/** What is wrong with a line of headings. */
export function headingsFault(answer: string, least: number): string | undefined {
  const headings = headingsOf(answer);
  if (headings.length === 0) return undefined;
  if (headings.length < least) return `at least ${least} headings, with a semicolon between them`;
  const odd = headings.find((heading) => /[{}<>`]/.test(heading) || sectionIds([heading])[0] === '');
  return odd === undefined ? undefined : `"${odd}": a heading has Latin letters, and no { } < > or backtick`;
}
