import { locales } from '@/core/locale/locale.ts';
import { atLine, type Problem } from '../problem.ts';
import type { ContentFiles, Sheets } from '../read-files.ts';
import { type MdxWord, readMdx } from '../read-mdx.ts';

/** A question as far as the place that explains it is concerned. */
interface Explained {
  readonly id: string;
  readonly section: string;
}

/** What the texts of one lesson are judged against. */
interface Plan {
  readonly sections: readonly string[];
  readonly questions: readonly Explained[];
}

function marksIn(mdx: string): MdxWord[] {
  const outline = readMdx(mdx);
  return 'message' in outline ? [] : outline.words.filter(({ name }) => name === 'Explains');
}

/** Lines of the `##` headings. */
function sectionLines(mdx: string): readonly (number | undefined)[] {
  const outline = readMdx(mdx);
  if ('message' in outline) return [];
  return outline.headings.filter(({ depth }) => depth === 2).map(({ line }) => line);
}

/** Ids of the questions whose answering paragraph a text marks. */
export function explainedIn(mdx: string): readonly string[] {
  return marksIn(mdx).map(({ attributes }) => attributes['id'] ?? '');
}

/** `<Explains>` names a question of its lesson, opens a paragraph of the section the question names, once, and in every language. */
export function checkExplains(files: ContentFiles, sheets: Sheets): Problem[] {
  return [...sheets.lessons].flatMap(([key, { value }]) => {
    const quiz = sheets.quizzes.get(key)?.value;
    if (!value || !quiz) return [];
    const plan = { sections: value.sections, questions: quiz.questions };
    // A language that is awaited has no text, and the check of texts says so where there should be one.
    const texts = locales.flatMap((locale) => {
      const file = `courses/${key}/${locale}.mdx`;
      const body = files.get(file);
      // A text that cannot be read is told by another check; its marks would all seem lost.
      if (body === undefined || 'message' in readMdx(body)) return [];
      return [{ file, marks: marksIn(body), lines: sectionLines(body) }];
    });
    const marked = new Set(texts.flatMap(({ marks }) => marks.map(({ attributes }) => attributes['id'])));
    const wanted = plan.questions.filter(({ id }) => marked.has(id));
    return texts.flatMap(({ file, marks, lines }) => [
      ...marks.flatMap((mark, at) =>
        faultsOf(mark, marks.slice(0, at), plan).map((fault) => ({ file, ...fault })),
      ),
      ...wanted
        .filter(({ id }) => !marks.some(({ attributes }) => attributes['id'] === id))
        .map(({ id, section }) => ({
          file,
          ...atLine(lines[plan.sections.indexOf(section)]),
          field: 'Explains id',
          found: `no <Explains id="${id}" />, though another language has it`,
          wanted: `it at the start of the paragraph of section "${section}" that says the same`,
        })),
    ]);
  });
}

function faultsOf(mark: MdxWord, before: readonly MdxWord[], plan: Plan): Omit<Problem, 'file'>[] {
  const id = mark.attributes['id'];
  const question = plan.questions.find((each) => each.id === id);
  const fault = (found: string, wanted: string) => ({
    ...atLine(mark.line),
    field: 'Explains id',
    found,
    wanted,
  });
  if (question === undefined) {
    const known = plan.questions.map((each) => each.id).join(', ');
    return [fault(id ?? 'nothing', `the id of a question of this lesson: ${known}`)];
  }
  if (before.some(({ attributes }) => attributes['id'] === id))
    return [fault(`a second <Explains id="${id}" />`, 'only one, in the paragraph that says it best')];
  const section = plan.sections[mark.section - 1];
  if (section !== question.section) {
    const here = section === undefined ? 'before the first section' : `in section "${section}"`;
    return [
      fault(
        `<Explains id="${id}" /> ${here}`,
        `it in section "${question.section}", which the question names, or that "section" in quiz.yaml changed`,
      ),
    ];
  }
  if (mark.opens) return [];
  return [
    fault(
      `<Explains id="${id}" /> that does not open a paragraph`,
      'it on the same line as the paragraph or list item that answers the question, before its first word',
    ),
  ];
}
