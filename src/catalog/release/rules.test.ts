import { describe, expect, it } from 'vitest';
import { emptyText } from '../empty-text.ts';
import type { Problem } from '../problem.ts';
import type { Label } from './judge.ts';
import { checkRelease, makeRelease, standingOf } from './make-release.ts';
import { readRelease } from './release-file.ts';
import {
  type SampleQuizzes,
  sampleFiles,
  sampleQuestion,
  sampleQuizzes,
  sampleText,
} from './sample-quizzes.ts';

/** The release of some files, written. */
function released(files: Map<string, string>, labels: Record<string, Label> = {}): Map<string, string> {
  const next = makeRelease(files, new Map(Object.entries(labels)));
  expect(next.problems).toEqual([]);
  return 'files' in next ? new Map([...files, ...next.files]) : files;
}
const first = released(sampleFiles(sampleQuizzes()));

/** The sample after its first release, with its quizzes changed. */
function rewritten(change: (quizzes: SampleQuizzes) => void, release = first.get('release.json')) {
  const quizzes = sampleQuizzes();
  change(quizzes);
  return sampleFiles(quizzes, release);
}
const question = (quizzes: SampleQuizzes, index: number) => {
  const found = quizzes['first-key'][index];
  if (found === undefined) throw new Error(`no question ${index}`);
  return found;
};
/** A change of the question at `index`; 0 is a choice of one, 3 a number. */
const edited = (index: number, fields: object) =>
  rewritten((quizzes) => Object.assign(question(quizzes, index), fields));
const problems = (files: Map<string, string>, labels: Record<string, Label> = {}): readonly Problem[] =>
  makeRelease(files, new Map(Object.entries(labels))).problems;
const f0 = 'keys/first-key/f0';
const f3 = 'keys/first-key/f3';
const quizFile = 'courses/keys/first-key/quiz.yaml';
const newWords = { prompt: sampleText('changed', 1) };

describe('the first release', () => {
  it('is asked for by the check, and satisfies it', () => {
    expect(checkRelease(sampleFiles(sampleQuizzes()))).toMatchObject([
      { file: 'release.json', found: 'nothing' },
    ]);
    expect(checkRelease(first)).toEqual([]);
  });
  it('reads back as it was written, and a second one changes nothing', () => {
    const { release } = readRelease(first.get('release.json') ?? '');
    expect([...(release?.questions.keys() ?? [])]).toHaveLength(12);
    expect(makeRelease(first, new Map())).toMatchObject({ files: new Map(), problems: [] });
  });
});

describe('a changed text', () => {
  const files = edited(0, newWords);
  it('without a label is refused, with its place, what changed and what is wanted', () => {
    const [problem, ...others] = checkRelease(files);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ file: quizFile, line: 2, field: 'questions.0' });
    expect(problem?.found).toContain('texts changed (ky, ru, en): prompt');
    expect(problem?.found).toContain('[-f0..........-] {+changed.....+}');
    expect(problem?.wanted).toContain(`--label ${f0}=typo|meaning`);
  });
  it('names only the languages that changed', () => {
    const { ru, en } = sampleText('f0');
    expect(checkRelease(edited(0, { prompt: { ky: 'башка', ru, en } }))[0]?.found).toContain(
      'texts changed (ky):',
    );
  });
  it('as a typo keeps its revision, as a meaning raises it by one', () => {
    const typo = released(files, { [f0]: 'typo' });
    const meaning = released(files, { [f0]: 'meaning' });
    expect(typo.get(quizFile)).toBe(files.get(quizFile));
    expect(meaning.get(quizFile)).toBe(files.get(quizFile)?.replace('rev: 1', 'rev: 2'));
    for (const made of [typo, meaning]) expect(checkRelease(made)).toEqual([]);
  });
  it('whose author raised the revision needs no label, only to be written down', () => {
    const raised = edited(0, { ...newWords, rev: 2 });
    expect(checkRelease(raised)).toMatchObject([{ file: quizFile, found: '"f0": a new revision' }]);
    expect(checkRelease(released(raised))).toEqual([]);
  });
});

describe('a changed key', () => {
  it('is refused until its revision rises, and is never a typo', () => {
    const files = edited(3, { answer: 13 });
    expect(checkRelease(files)[0]?.found).toContain('answer was 12, is 13');
    expect(problems(files, { [f3]: 'typo' })).toHaveLength(1);
    expect(checkRelease(released(files, { [f3]: 'meaning' }))).toEqual([]);
  });
  it('counts also when only an option was added', () => {
    const files = rewritten((quizzes) => {
      const options = question(quizzes, 1)['options'] as object[];
      options.push({ id: 'e', correct: false, text: sampleText('e'), reason: sampleText('why-e') });
    });
    expect(checkRelease(files)[0]?.found).toContain(
      'options was ["a","b","c","d"], is ["a","b","c","d","e"]',
    );
  });
});

describe('a revision', () => {
  it.each([
    ['raised without a change', { rev: 2 }, 'nothing changed'],
    ['raised by two', { ...newWords, rev: 3 }, 'one more than in the last release'],
  ])('%s is refused', (_, fields, wanted) => {
    expect(checkRelease(edited(0, fields))).toMatchObject([
      { file: quizFile, line: 4, field: 'questions.0.rev', wanted: expect.stringContaining(wanted) },
    ]);
  });
  it('never goes down', () => {
    const second = released(edited(0, newWords), { [f0]: 'meaning' });
    const files = rewritten(() => undefined, second.get('release.json'));
    expect(checkRelease(files)[0]?.wanted).toContain('never goes down');
  });
  it('raised by hand contradicts the label typo', () => {
    expect(problems(edited(0, { ...newWords, rev: 2 }), { [f0]: 'typo' })).toHaveLength(1);
  });
  it('of a new question begins at 1', () => {
    const files = rewritten(
      (quizzes) => void quizzes['first-key'].push({ ...sampleQuestion('late', 'number'), rev: 4 }),
    );
    expect(problems(files)).toMatchObject([{ field: 'questions.6.rev', wanted: '1, the first revision' }]);
  });
});

describe('a question that is gone', () => {
  const files = rewritten((quizzes) => void quizzes['first-key'].shift());
  const retired = released(files, { [f0]: 'retired' });
  it('is refused until it is called retired; then its last prompt stays in three languages', () => {
    expect(checkRelease(files)).toMatchObject([{ file: quizFile, found: expect.stringContaining(f0) }]);
    expect(checkRelease(retired)).toEqual([]);
    const { release } = readRelease(retired.get('release.json') ?? '');
    expect(release?.retired.get(f0)).toMatchObject({ rev: 1, prompt: sampleText('f0') });
  });
  it('is told from one that was only renamed', () => {
    const renamed = checkRelease(edited(0, { id: 'renamed' }));
    expect(renamed[0]?.found).toContain('stands now as "keys/first-key/renamed"');
  });
  it('leaves an id that no other question may take, and that it may take again itself', () => {
    const stone = retired.get('release.json');
    const other = rewritten((quizzes) => void Object.assign(question(quizzes, 0), newWords), stone);
    expect(problems(other)).toMatchObject([
      { field: 'questions.0.id', found: expect.stringContaining('retired') },
    ]);
    const back = rewritten(() => undefined, stone);
    expect(checkRelease(back)[0]?.found).toContain('come back');
    expect(released(back).get('release.json')).toBe(first.get('release.json'));
  });
});

describe('what is no change of a question', () => {
  it('is its place, its section and the order of its options; the place is told', () => {
    const files = rewritten((quizzes) => {
      quizzes['first-key'].push(...quizzes['first-key'].splice(0, 1));
      (quizzes['second-key'][0]?.['options'] as object[] | undefined)?.reverse();
      Object.assign(quizzes['second-key'][1] ?? {}, { section: 'two' });
    });
    expect(checkRelease(files)).toEqual([]);
    const standing = standingOf(files);
    expect('comparison' in standing && standing.comparison.moved).toEqual([f0, 'keys/second-key/s1']);
  });
  it('takes no label', () => {
    expect(problems(first, { [f0]: 'typo' })).toMatchObject([{ found: `a label for "${f0}"` }]);
  });
});

describe('a new question that is not yet written', () => {
  const fresh = () => sampleQuestion('fresh', 'number');
  const empty = { prompt: { ...sampleText('fresh'), ru: emptyText('ru', 'вопрос') } };
  const half = rewritten(({ 'first-key': quiz }) => quiz.push({ ...fresh(), ...empty }));

  it('is not asked for and not written down, so that writing it is no change', () => {
    expect(checkRelease(half)).toEqual([]);
    expect(makeRelease(half, new Map())).toMatchObject({ files: new Map(), problems: [] });
    const whole = rewritten(({ 'first-key': quiz }) => quiz.push(fresh()));
    expect(checkRelease(whole)).toMatchObject([{ found: expect.stringContaining('a new question') }]);
    expect(checkRelease(released(whole))).toEqual([]);
  });
  it('still may not have the id of a retired one, and a released question stays released', () => {
    const without = rewritten(({ 'first-key': quiz }) => quiz.shift());
    const retired = released(without, { [f0]: 'retired' }).get('release.json');
    const back = rewritten(
      ({ 'first-key': [old] }) => old && Object.assign(old, { prompt: empty.prompt }),
      retired,
    );
    expect(checkRelease(back)).toMatchObject([{ found: expect.stringContaining('retired question') }]);
    expect(checkRelease(edited(0, empty))).toMatchObject([
      { found: expect.stringContaining('texts changed') },
    ]);
  });
});
