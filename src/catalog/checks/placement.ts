import { type Problem, show } from '../problem.ts';
import type { Sheets } from '../read-files.ts';
import { levels } from '../schema/course.ts';
import { missing, problemAt, wantedId } from './missing.ts';

/** How many questions place each level. */
const ofLevel = 4;

/** What the placement check names must exist or be planned, and it asks four questions of each level, easier ones first. */
export function checkPlacement(sheets: Sheets): Problem[] {
  const { placement, courses, planned, labs } = sheets;
  if (placement?.value === undefined) return [];
  const { questions, safety } = placement.value;
  const facts = new Set([...sheets.facts.values()].flatMap((sheet) => Object.keys(sheet.value ?? {})));
  const plans = planned?.value ?? [];
  const known = new Set([...courses.keys(), ...plans.map(({ id }) => id)]);
  const home = 'content/courses/ or content/planned.yaml';
  const at = (path: readonly (string | number)[], found: string, wanted: string) =>
    problemAt(placement, path, found, wanted);
  const levelOf = (course: string) =>
    courses.get(course)?.value?.level ?? plans.find(({ id }) => id === course)?.level;
  const counts = levels.flatMap((level) => {
    const count = questions.filter((question) => question.level === level).length;
    if (count === ofLevel) return [];
    return [at(['questions'], `${count} questions of level "${level}"`, `${ofLevel} of each level`)];
  });
  const course = known.has(safety.course)
    ? []
    : [at(['safety', 'course'], show(safety.course), wantedId(safety.course, known, home))];
  return [
    ...counts,
    ...course,
    ...questions.flatMap((question, index) => {
      const { id, level, course: of, lesson, lab } = question;
      const before = questions[index - 1];
      const own = courses.get(of)?.value;
      const lessons = new Set(own?.lessons);
      return [
        ...(questions.findIndex((other) => other.id === id) < index
          ? [at(['questions', index, 'id'], show(id), 'an id of its own for each question')]
          : []),
        ...(before !== undefined && levels.indexOf(before.level) > levels.indexOf(level)
          ? [at(['questions', index, 'level'], show(level), 'questions of the easier level first')]
          : []),
        ...(known.has(of) ? [] : [at(['questions', index, 'course'], show(of), wantedId(of, known, home))]),
        ...(known.has(of) && levelOf(of) !== level
          ? [
              at(
                ['questions', index, 'level'],
                show(level),
                `the level of the course "${of}": ${levelOf(of)}`,
              ),
            ]
          : []),
        ...(lesson === undefined || own === undefined || lessons.has(lesson)
          ? []
          : [
              at(
                ['questions', index, 'lesson'],
                show(lesson),
                wantedId(lesson, lessons, `"lessons" of content/courses/${of}/course.yaml`),
              ),
            ]),
        ...(lab === undefined || labs.has(lab)
          ? []
          : [
              at(
                ['questions', index, 'lab'],
                show(lab),
                wantedId(lab, new Set(labs.keys()), 'content/labs/'),
              ),
            ]),
        ...missing(placement, `questions.${index}.facts`, question.facts, facts, 'content/facts/'),
      ];
    }),
  ];
}
