// A class with its keys and an assignment to it, made in node as the teachers' room makes them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Assignment, Item } from '@/core/classroom/assignment.ts';
import type { ClassPlan } from '@/core/classroom/class-plan.ts';
import { writeAssignmentCode } from '@/sealing/assignment-code.ts';
import { makeId, makeKeys } from '@/sealing/keys.ts';
import { root, walked } from './content.ts';

/** What the built site says can be assigned. */
export function builtPlan(): ClassPlan {
  return JSON.parse(readFileSync(join(root, 'dist/ky/class/plan.json'), 'utf8'));
}

/** The walked lesson, the test of its course, a lab and the whole course; the pin of the lab is not the one it has now. */
export function everyKind({ courses }: ClassPlan): readonly Item[] {
  const { course } = walked;
  const plan = courses.find((each) => each.course === course);
  const lesson = plan?.lessons.find((each) => each.lesson === walked.id);
  return [
    { kind: 'lesson', course, lesson: walked.id, pin: lesson?.pin ?? '00000000' },
    { kind: 'test', course, pin: plan?.test?.pin ?? '00000000' },
    { kind: 'lab', lab: 'fees', pin: '00000000' },
    { kind: 'course', course, pin: plan?.pin ?? '00000000' },
  ];
}

/** A class and the code of an assignment to it. */
export async function giveAssignment(fields: Partial<Assignment> = {}) {
  const keys = await makeKeys();
  const to = { id: makeId(), seal: keys.seal.publicKey, sign: keys.sign.publicKey };
  const assignment: Assignment = {
    id: makeId(),
    to,
    className: '9-А',
    from: 'Асанова Гүлзат Токтогуловна',
    note: 'Адегенде сабакты шашпай окуп чыгыңыз.\nТестке анан өтүңүз.',
    items: everyKind(builtPlan()),
    issued: '2026-11-20T06:00:00.000Z',
    due: new Date(Date.now() + 3.5 * 86_400_000).toISOString(),
    pass: 80,
    tries: 0,
    seeds: 'same',
    locale: 'ky',
    ...fields,
  };
  return { keys, assignment, code: await writeAssignmentCode(assignment, keys) };
}
