import { type Problem, show } from '../problem.ts';
import type { Sheet, Sheets } from '../read-files.ts';
import type { PathFile } from '../schema/path.ts';
import { missing, problemAt, wantedId } from './missing.ts';

/** Every course and lesson that a path names is written or planned, and no lesson stands twice in a path. */
export function checkPaths(sheets: Sheets): Problem[] {
  return [
    ...[...sheets.paths.values()].flatMap((sheet) => [...checkSteps(sheets, sheet), ...checkTwice(sheet)]),
    ...checkPlanned(sheets),
  ];
}

function lessonsOf({ courses, planned }: Sheets, course: string): ReadonlySet<string> {
  const named = (planned?.value ?? []).find(({ id }) => id === course)?.lessons ?? [];
  return new Set([...(courses.get(course)?.value?.lessons ?? []), ...named.map(({ id }) => id)]);
}

function checkSteps(sheets: Sheets, sheet: Sheet<PathFile>): Problem[] {
  const planned = (sheets.planned?.value ?? []).map(({ id }) => id);
  const known = new Set([...sheets.courses.keys(), ...planned]);
  return (sheet.value?.steps ?? []).flatMap(({ course, lessons = [] }, index) => {
    if (!known.has(course)) {
      const home = 'content/courses/ or content/planned.yaml';
      return [problemAt(sheet, ['steps', index, 'course'], show(course), wantedId(course, known, home))];
    }
    const home = `content/courses/${course}/ or content/planned.yaml`;
    return missing(sheet, `steps.${index}.lessons`, lessons, lessonsOf(sheets, course), home);
  });
}

/** A lesson that stands twice would be counted twice, and so would one of a whole course. */
function checkTwice(sheet: Sheet<PathFile>): Problem[] {
  const steps = sheet.value?.steps ?? [];
  return steps.flatMap(({ course, lessons }, index) => {
    const before = steps.slice(0, index).filter((each) => each.course === course);
    const isTwice = before.some(
      (each) =>
        each.lessons === undefined ||
        lessons === undefined ||
        each.lessons.some((lesson) => lessons.includes(lesson)),
    );
    if (!isTwice) return [];
    const wanted = 'each lesson once: take it out here or in the step before';
    return [problemAt(sheet, ['steps', index], `lessons of "${course}" that an earlier step has`, wanted)];
  });
}

function checkPlanned({ planned, labs }: Sheets): Problem[] {
  if (planned === undefined) return [];
  const list = planned.value ?? [];
  const known = new Set(labs.keys());
  return list.flatMap(({ id, labs: ready }, index) => [
    ...missing(planned, `${index}.labs`, ready, known, 'content/labs/'),
    ...(list.findIndex((other) => other.id === id) < index
      ? [problemAt(planned, [index, 'id'], show(id), 'each course once in this list')]
      : []),
  ]);
}
