import { locales } from '../locale/locale.ts';
import type { Json } from '../record/event.ts';
import { longId, shortId } from '../transfer/short-id.ts';
import { cell, column, instant, listing, steps, trimmed, unstep, wordsOf } from './columns.ts';
import { readSubmission } from './read-submission.ts';
import type { GivenAnswer, GivenAttempt, GivenReading, GivenRun, Submission } from './submission.ts';

/** The version of packed submissions that this code writes; it reads this and every earlier one. */
const version = 1;

type Columns = readonly unknown[];

/** The course and lesson of a question, and its id. */
function takenApart(object: string): readonly [home: string, id: string] {
  const cut = object.lastIndexOf('/');
  return [object.slice('question:'.length, cut), object.slice(cut + 1)];
}

function packAnswers(answers: readonly GivenAnswer[], time: number, attempts: readonly string[]): Columns {
  if (answers.length === 0) return [];
  const names = answers.map(({ object }) => takenApart(object));
  const homes = listing(names.map(([home]) => home));
  return trimmed([
    names.map(([, id]) => id).join(' '),
    homes.list.join(' '),
    column(homes.places),
    column(answers.map(({ rev }) => rev)),
    steps(
      answers.map(({ at }) => at),
      time,
    ),
    answers.map(({ answer }) => answer),
    column(answers.map(({ earned }) => earned)),
    column(answers.map(({ total }) => total)),
    optional(answers.map(({ sure = 0 }) => sure)),
    optional(answers.map(({ hints = 0 }) => hints)),
    optional(answers.map(({ attempt }) => (attempt === undefined ? 0 : attempts.indexOf(attempt) + 1))),
  ]);
}

/** A column that is empty where there is nothing in it. */
function optional(values: readonly number[]): readonly number[] | number {
  return values.every((value) => value === 0) ? [] : column(values);
}

function unpackAnswers(columns: Columns, time: number, attempts: readonly string[]): unknown[] {
  const [ids, homes, places, revs, times, answers, earned, totals, sures, hints, within] = columns;
  const names = wordsOf(ids);
  const list = wordsOf(homes);
  const ats = unstep(times, time, names.length);
  return names.map((id, at) => {
    const home = list[Number(cell(places, at))] ?? '';
    const attempt = attempts[Number(cell(within, at) ?? 0) - 1];
    return {
      object: `question:${home}/${id}`,
      rev: cell(revs, at),
      at: ats[at],
      answer: Array.isArray(answers) ? answers[at] : undefined,
      earned: cell(earned, at),
      total: cell(totals, at),
      sure: cell(sures, at),
      hints: cell(hints, at),
      attempt,
    };
  });
}

/** `ids` lists the ids of all attempts that are spoken of, in short form, those handed in first. */
function packAttempts(attempts: readonly GivenAttempt[], time: number): Columns {
  return attempts.map(({ course, at, questions, ended }) => [
    course,
    Date.parse(at) - time,
    ended === '' ? null : Date.parse(ended) - Date.parse(at),
    questions.map(({ id }) => id).join(' '),
    column(questions.map(({ rev }) => rev)),
  ]);
}

function unpackAttempts(rows: readonly Columns[], time: number, ids: readonly string[]): unknown[] {
  return rows.map(([course, ago, took, names, revs], n) => {
    const at = time + Number(ago);
    return {
      id: ids[n],
      course,
      at: instant(at),
      questions: wordsOf(names).map((id, each) => ({ id, rev: cell(revs, each) })),
      ended: took === null ? '' : instant(at + Number(took)) || undefined,
    };
  });
}

/** Evidence as the JSON that it is, so that its quotation marks need no signs before them; a text that is written otherwise stays a text. */
function openEvidence(text: string): Json {
  try {
    const value = JSON.parse(text) as Json;
    return typeof value === 'object' && value !== null && JSON.stringify(value) === text ? value : text;
  } catch {
    return text;
  }
}

function packRuns(runs: readonly GivenRun[], time: number): Columns {
  return runs.map(({ id, lab, at, evidence }) => [
    shortId(id),
    lab,
    Date.parse(at) - time,
    openEvidence(evidence),
  ]);
}

function unpackRuns(rows: readonly Columns[], time: number): unknown[] {
  return rows.map(([id, lab, ago, evidence]) => ({
    id: typeof id === 'string' ? longId(id) : undefined,
    lab,
    at: instant(time + Number(ago)),
    evidence: typeof evidence === 'string' ? evidence : JSON.stringify(evidence),
  }));
}

function packReadings(readings: readonly GivenReading[]): Columns {
  return readings.map(({ course, lesson, sections }) => [`${course}/${lesson}`, ...sections].join(' '));
}

function unpackReadings(rows: readonly unknown[]): unknown[] {
  return rows.map((row) => {
    const [home = '', ...sections] = wordsOf(row);
    const [course, lesson, ...more] = home.split('/');
    return more.length > 0 ? undefined : { course, lesson, sections };
  });
}

/** Ids of the attempts, and of others that an answer names though they are not handed in. */
function attemptIds({ answers, attempts }: Submission): readonly string[] {
  const handed = attempts.map(({ id }) => id);
  const known = new Set(handed);
  return [...handed, ...new Set(answers.flatMap(({ attempt: id }) => (id && !known.has(id) ? [id] : [])))];
}

/** A submission as a compact text for a code, to be pressed by deflate: columns, times as steps, names that are shared said once. */
export function packSubmission(submission: Submission): string {
  const { id, assignment, pupil, device, locale, at, answers, attempts, runs, readings, stuck } = submission;
  const time = Date.parse(at);
  const ids = attemptIds(submission);
  return JSON.stringify(
    trimmed([
      version,
      id + assignment + device,
      pupil,
      locales.indexOf(locale),
      time,
      packAnswers(answers, time, ids),
      packReadings(readings),
      ids.map(shortId).join(' ') || [],
      packAttempts(attempts, time),
      packRuns(runs, time),
      (stuck ?? []).map(({ item, text }) => [item, text]),
    ]),
  );
}

function rowOf(columns: Columns): unknown {
  const [, names, pupil, locale, time, answers = [], readings = [], ids = [], ...rest] = columns;
  const [attempts = [], runs = [], stuck = []] = rest;
  if (typeof names !== 'string' || typeof time !== 'number') return undefined;
  const attemptNames = wordsOf(ids).map(longId);
  return {
    id: names.slice(0, 11),
    assignment: names.slice(11, 22),
    device: names.slice(22),
    pupil,
    locale: locales[Number(locale)],
    at: instant(time),
    answers: unpackAnswers(answers as Columns, time, attemptNames),
    readings: unpackReadings(readings as readonly unknown[]),
    attempts: unpackAttempts(attempts as readonly Columns[], time, attemptNames),
    runs: unpackRuns(runs as readonly Columns[], time),
    stuck: (stuck as readonly Columns[]).map(([item, text]) => ({ item, text })),
  };
}

/** A submission from a packed text, believing nothing; `newer` from a later version of the site. */
export function unpackSubmission(text: string): Submission | 'newer' | undefined {
  try {
    const columns: unknown = JSON.parse(text);
    if (!Array.isArray(columns) || !Number.isSafeInteger(columns[0])) return undefined;
    return columns[0] > version ? 'newer' : readSubmission(rowOf(columns));
  } catch {
    // Columns or ids that cannot be: no hand of ours packed this.
    return undefined;
  }
}
