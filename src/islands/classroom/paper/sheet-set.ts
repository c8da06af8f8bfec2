import type { Task } from '@/core/classroom/book/cell.ts';
import type { LessonPart } from '@/core/classroom/book/content.ts';
import type { ClassPlan } from '@/core/classroom/class-plan.ts';
import { type PaperQuiz, readPaperQuiz } from '@/core/classroom/paper/paper-quiz.ts';
import type { Json } from '@/core/record/event.ts';
import { fetchData } from '../book/content.ts';
import { type ClassData, taskOf } from '../book/read-class.ts';
import type { Judging, LoadJudging } from '../frame/judging.ts';

/** A lesson of an assignment of the class, whose sheets can be entered. */
export interface Choice {
  /** Of the assignment and the lesson: the value of the choice. */
  readonly id: string;
  readonly task: Task;
  readonly part: LessonPart;
}

/** The questions of a choice as the sheets have them. */
export interface SheetSet {
  readonly quiz: PaperQuiz;
  readonly judging: Judging;
  /** Whether the code on the sheets names other questions, or other revisions, than are at hand. */
  readonly isOther: boolean;
}

/** All lessons of all assignments, the newest assignment first. */
export function choicesOf(data: ClassData, plan: ClassPlan | undefined): readonly Choice[] {
  return [...data.assignments].reverse().flatMap((assignment) => {
    const task = taskOf(assignment, data.contents.get(assignment.id), plan);
    const parts = task.items.flat().flatMap((part) => (part.kind === 'lesson' ? [part] : []));
    return parts.map((part) => ({ id: `${assignment.id}/${part.key}`, task, part }));
  });
}

/** The data files of a lesson that were kept with its assignment: that of the issue first, then later ones. */
function keptQuizzes(data: ClassData, { task, part }: Choice): readonly Json[] {
  const content = data.contents.get(task.assignment.id);
  const later = Object.entries(content?.later ?? {}).filter(([name]) => name.startsWith(`${part.key}#`));
  const first = content?.quizzes[part.key];
  return [...(first === undefined ? [] : [first]), ...later.map(([, quiz]) => quiz)];
}

/**
 * The questions that the sheets of a code were made from: of what is kept, or of what the site has now, the first whose digest
 * is `pin`; without a pin, or where none fits, those of the issue. Rejects when nothing is at hand and nothing can be fetched.
 */
export async function loadSet(
  data: ClassData,
  choice: Choice,
  pin: string,
  load: LoadJudging,
): Promise<SheetSet> {
  const kept = keptQuizzes(data, choice);
  const fits = (quiz: Json) => pin === '' || readPaperQuiz(quiz).pin === pin;
  const href = choice.part.href;
  let used = kept.find(fits);
  if (used === undefined) {
    const [first] = kept;
    const present = await fetchData(`${href}quiz.json`).catch((fault: unknown) => {
      if (first === undefined) throw fault;
      return first;
    });
    used = fits(present) ? present : (first ?? present);
  }
  const judging = await load([{ key: choice.part.key, href, data: used }]);
  return { quiz: readPaperQuiz(used), judging, isOther: !fits(used) };
}
