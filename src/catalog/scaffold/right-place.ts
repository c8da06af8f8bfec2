import { type ContentFiles, readSheets } from '../read-files.ts';

/**
 * Where the right answer of the next question of a type is to stand: each time the place that the course has used least, so that
 * it does not always stand in the same one.
 */
export function placeOfRight(files: ContentFiles, course: string): (type: string) => number {
  const counts = new Map<string, number[]>([
    ['one-choice', [0, 0, 0, 0]],
    ['true-false', [0, 0, 0]],
  ]);
  for (const [key, { value }] of readSheets(files).quizzes) {
    if (!key.startsWith(`${course}/`)) continue;
    for (const question of value?.questions ?? []) {
      const places = counts.get(question.type);
      if (places === undefined || !('options' in question)) continue;
      const at = question.options.findIndex(({ correct }) => correct);
      places[at] = (places[at] ?? 0) + 1;
    }
  }
  return (type) => {
    const places = counts.get(type);
    if (places === undefined) return 0;
    const least = places.indexOf(Math.min(...places));
    places[least] = (places[least] ?? 0) + 1;
    return least;
  };
}
