import { brotliCompressSync, constants } from 'node:zlib';
import type { Locale } from '@/core/locale/locale.ts';
import type { QuestionType } from '@/questions/registry.ts';
import { localizedIn } from '../localized.ts';
import type { Room } from '../rule.ts';

/** What the frame of a lesson weighs with the marks of its questions, and what a packed byte of sources comes to. */
const [frame, factor] = [7507, 1.2];

/** Bytes that a question type adds beyond its words: a style of its own and the marks of its controls. */
const ofType: Readonly<Partial<Record<QuestionType, number>>> = {
  'place-in-picture': 520,
  groups: 420,
  match: 420,
  'true-false': 160,
  'compare-addresses': 420,
  'place-in-text': 340,
  'gap-text': 200,
};

/** Said after answering; the page of the lesson does not carry it. */
const later = /^(reasons?|otherwise|hints?|mistakes)$/;

/**
 * What a lesson says in one language on its page: its text, what its questions show, its sources and drawings.
 * undefined while one of its files cannot be read.
 */
function sourcesOf({ sheets, files }: Room, key: string, locale: Locale): string | undefined {
  const body = files.get(`courses/${key}/${locale}.mdx`);
  const lesson = sheets.lessons.get(key)?.value;
  const quiz = sheets.quizzes.get(key)?.value;
  if (body === undefined || lesson === undefined || quiz === undefined) return undefined;
  const questions = localizedIn(quiz)
    .filter(({ path }) => !path.some((part) => later.test(String(part))))
    .map(({ text }) => text[locale]);
  const facts = [...sheets.facts.values()]
    .flatMap(({ value }) => Object.entries(value ?? {}))
    .filter(([id]) => lesson.sources.includes(id))
    .map(([, { source, date, url }]) => `${source} ${date} ${url ?? ''}`);
  const plan = localizedIn(lesson).map(({ text }) => text[locale]);
  const pictures = quiz.questions.flatMap((question) => ('drawing' in question ? [question.drawing] : []));
  const figures = lesson.figures.map(({ id }) => files.get(`courses/${key}/media/${id}.svg`) ?? '');
  const drawings = [...figures, ...pictures].map((svg) => svg.replace(/\s+/g, ' '));
  return [body, ...questions, ...facts, ...plan, ...drawings].join('\n');
}

const kept = new Map<string, { readonly sources: string; readonly weight: number }>();

/**
 * Bytes that the page of a lesson will weigh after brotli, HTML and CSS together, foretold from its sources without a build.
 * Fitted on the pages of the first course: `built = 7,507 + 1.2 × packed sources`, and what question types add; over the 72 pages of four
 * courses at worst 2.5 % beside the truth. `e2e/weight.e2e.ts` holds it to 5 %.
 */
export function pageWeight(room: Room, key: string, locale: Locale): number | undefined {
  const sources = sourcesOf(room, key, locale);
  if (sources === undefined) return undefined;
  const name = `${key}/${locale}`;
  const last = kept.get(name);
  if (last?.sources === sources) return last.weight;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 18 };
  const types = new Set(room.sheets.quizzes.get(key)?.value?.questions.map(({ type }) => type));
  const ofTypes = [...types].reduce((sum, type) => sum + (ofType[type] ?? 0), 0);
  const weight = Math.round(frame + ofTypes + factor * brotliCompressSync(sources, { params }).length);
  kept.set(name, { sources, weight });
  return weight;
}
