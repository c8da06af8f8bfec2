import type { Option } from '@/questions/frame/option-schema.ts';
import type { AskedQuestion, Room } from '../../rule.ts';

/** A question that is answered by choosing among options. */
export interface Choice {
  readonly asked: AskedQuestion;
  readonly options: readonly Option[];
  /** Places of the right options in the file, from 0. */
  readonly right: readonly number[];
  /** How likely a blind pick of one option is right. */
  readonly chance: number;
}

/** The options of a question and its key; undefined when the question is of another kind. For true-false, the reasons are the options. */
export function choiceOf(asked: AskedQuestion): Choice | undefined {
  const { question } = asked;
  if (!('options' in question)) return undefined;
  const { options } = question;
  const right = options.flatMap(({ correct }, place) => (correct ? [place] : []));
  return { asked, options, right, chance: right.length / options.length };
}

/** Every question of a course in which one chooses, its test included, by course. */
export function choicesByCourse({ questions }: Room): ReadonlyMap<string, readonly Choice[]> {
  const courses = new Map<string, Choice[]>();
  for (const asked of questions) {
    const choice = choiceOf(asked);
    if (choice) courses.set(asked.course, [...(courses.get(asked.course) ?? []), choice]);
  }
  return courses;
}
