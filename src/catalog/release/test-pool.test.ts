import { describe, expect, it } from 'vitest';
import { contentWithTest, samplePoolQuestions, testFile } from '../sample-course-test.ts';
import type { Label } from './judge.ts';
import { checkRelease, makeRelease } from './make-release.ts';
import { readRelease } from './release-file.ts';
import { type SampleQuestion, sampleText } from './sample-quizzes.ts';

function released(files: Map<string, string>, labels: Record<string, Label> = {}): Map<string, string> {
  const next = makeRelease(files, new Map(Object.entries(labels)));
  expect(next.problems).toEqual([]);
  return 'files' in next ? new Map([...files, ...next.files]) : files;
}
const first = released(contentWithTest());
const id = 'keys/test/recall0';

/** The sample after its first release, with its pool changed. */
function rewritten(change: (pool: SampleQuestion[]) => void): Map<string, string> {
  const pool = samplePoolQuestions();
  change(pool);
  return contentWithTest(pool).set('release.json', first.get('release.json') ?? '');
}
const edited = (fields: object) => rewritten(([question]) => Object.assign(question ?? {}, fields));

describe('the release knows the pool of a test', () => {
  it('under the name that answers have in the record', () => {
    expect(checkRelease(first)).toEqual([]);
    const ids = [...(readRelease(first.get('release.json') ?? '').release?.questions.keys() ?? [])];
    expect(ids).toContain(id);
    expect(ids).toHaveLength(13);
  });
  it('and refuses a change without a label, at its line in test.yaml', () => {
    const [problem] = checkRelease(edited({ prompt: sampleText('changed', 1) }));
    expect(problem).toMatchObject({ file: testFile, line: 6, field: 'questions.0' });
    expect(problem?.wanted).toContain(`--label ${id}=typo|meaning`);
  });
  it('and raises the revision of a changed meaning in test.yaml', () => {
    const files = edited({ prompt: sampleText('changed', 1) });
    const meaning = released(files, { [id]: 'meaning' });
    expect(meaning.get(testFile)).toBe(files.get(testFile)?.replace('rev: 1', 'rev: 2'));
    expect(checkRelease(meaning)).toEqual([]);
  });
  it('and keeps the last prompt of a question that was retired', () => {
    const files = rewritten((pool) => {
      const [gone] = pool;
      pool.splice(0, 1, { ...(gone as SampleQuestion), id: 'fresh', prompt: sampleText('fresh') });
    });
    const { release } = readRelease(released(files, { [id]: 'retired' }).get('release.json') ?? '');
    expect(release?.retired.get(id)?.prompt).toEqual(sampleText('recall0'));
  });
  it('and asks for nothing when only level, lesson, section or draw change', () => {
    const files = edited({ level: 'apply', section: 'two' });
    files.set(testFile, (files.get(testFile) ?? '').replace('apply: 2', 'apply: 1'));
    expect(checkRelease(files)).toEqual([]);
  });
});
