import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { LearningEvent } from '@/core/record/event.ts';
import { answers } from '@/core/record/history.ts';
import { questionObject } from '@/core/record/object.ts';
import { type LessonPlan, lessonProgress } from '@/core/record/progress.ts';
import { standingOf } from '@/core/record/standing.ts';
import { buildCatalog } from '../build-catalog.ts';
import type { Catalog } from '../catalog-types.ts';
import { checkRelease, makeRelease } from './make-release.ts';
import { type Edit, editKinds, SampleAuthor } from './sample-author.ts';
import { sampleFiles } from './sample-quizzes.ts';

type Files = Map<string, string>;

function catalogOf(files: Files): Catalog {
  const { catalog, problems } = buildCatalog(files);
  expect(problems).toEqual([]);
  if (catalog === undefined) throw new Error('no catalog');
  return catalog;
}
const plansOf = ({ courses }: Catalog): LessonPlan[] =>
  courses.flatMap(({ lessons }) =>
    lessons.map(({ course, id, sections, questions }) => ({ course, lesson: id, sections, questions })),
  );
const asked = (plans: readonly LessonPlan[]) =>
  plans.flatMap(({ course, lesson, questions }) =>
    questions.map(({ id, rev }) => ({ course, lesson, question: id, rev, id: `${course}/${lesson}/${id}` })),
  );

/** Makes the author's release and gives the release file; nothing of it may be refused. */
function releaseOf(author: SampleAuthor, last: string | undefined): string {
  const files = sampleFiles(author.quizzes, last);
  const made = makeRelease(files, author.labels, { today: '2026-12-01' });
  expect(made.problems).toEqual([]);
  if (!('files' in made)) throw new Error('no release');
  author.released(made.raised);
  const release = made.files.get('release.json') ?? last;
  const whole = sampleFiles(author.quizzes, release);
  expect(checkRelease(whole)).toEqual([]);
  return release ?? '';
}

/** The first visit: an answer to each question whose turn in `picks` is true. */
function visit(plans: readonly LessonPlan[], picks: readonly boolean[]): LearningEvent[] {
  return asked(plans).flatMap(({ course, lesson, question, rev }, index) => {
    if (!picks[index % picks.length]) return [];
    const score = { type: 'points', earned: 1, total: 1, details: null };
    return [
      {
        id: `e${index}`,
        at: new Date(Date.UTC(2026, 10, 22, 9, 0, index)).toISOString(),
        actor: 'phone',
        verb: 'answered' as const,
        object: questionObject(course, lesson, question),
        rev,
        result: { answer: 'a', score },
      },
    ];
  });
}

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...editKinds.often) },
    { weight: 1, arbitrary: fc.constantFrom(...editKinds.seldom) },
  ),
  at: fc.nat(1000),
  locale: fc.constantFrom('ky', 'ru', 'en'),
});
const work = fc.record({
  edits: fc.array(edit, { minLength: 100, maxLength: 100 }),
  /** After which edits a release is made, besides the last. */
  releases: fc.uniqueArray(fc.nat(99), { maxLength: 4 }),
  picks: fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }),
});

it('100 edits between two visits lose no answer and ask again exactly what changed its meaning', () => {
  const met = { again: 0, kept: 0, retired: 0 };
  fc.assert(
    fc.property(work, ({ edits, releases, picks }) => {
      const author = new SampleAuthor();
      let release = releaseOf(author, undefined);
      const log = visit(plansOf(catalogOf(sampleFiles(author.quizzes, release))), picks);
      const answeredThen = new Set(
        answers(log).map((each) => `${each.course}/${each.lesson}/${each.question}`),
      );

      edits.forEach((each, index) => {
        author.edit(each);
        if (releases.includes(index)) release = releaseOf(author, release);
      });
      release = releaseOf(author, release);

      const catalog = catalogOf(sampleFiles(author.quizzes, release));
      const plans = plansOf(catalog);
      for (const plan of plans) {
        const { answered } = lessonProgress(log, plan);
        for (const { id } of plan.questions) {
          const name = `${plan.course}/${plan.lesson}/${id}`;
          const counts = answeredThen.has(name) && !author.changedMeaning.has(name);
          expect([name, answered.includes(id)]).toEqual([name, counts]);
          if (answeredThen.has(name)) met[counts ? 'kept' : 'again'] += 1;
        }
      }

      const present = new Map(asked(plans).map(({ id, rev }) => [id, rev]));
      const shown = answers(log);
      expect(shown).toHaveLength(log.length);
      for (const { course, lesson, question, rev } of shown) {
        const name = `${course}/${lesson}/${question}`;
        const stone = catalog.retired.get(name);
        const standing = standingOf(rev, present.get(name), stone !== undefined);
        const gone = author.retired.has(name);
        const wanted = gone ? 'retired' : author.changedMeaning.has(name) ? 'older' : 'current';
        expect([name, standing]).toEqual([name, wanted]);
        if (gone) expect(stone?.prompt).toEqual(author.retired.get(name));
        if (gone) met.retired += 1;
      }
    }),
    { numRuns: 20 },
  );
  // Each of the three fates was met, else the test would mean nothing.
  for (const [fate, count] of Object.entries(met)) expect([fate, count > 0]).toEqual([fate, true]);
});
