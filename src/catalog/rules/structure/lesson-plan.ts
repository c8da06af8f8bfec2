import type { Fault, Rule } from '../rule.ts';

/** A teacher finds a plan for every lesson. */
export const rule: Rule = {
  id: 'lesson-plan',
  severity: 'warning',
  about: 'Every lesson has a plan for teachers, `plan.yaml` beside its `lesson.yaml`.',
  over: 'content',
  check: ({ sheets }) =>
    [...sheets.lessons].flatMap(([key, { file }]): Fault[] =>
      sheets.plans.has(key)
        ? []
        : [
            {
              file,
              line: 1,
              found: 'a lesson without a plan',
              mend: `content/courses/${key}/plan.yaml; content/_templates/lesson/plan.yaml can be copied for it`,
            },
          ],
    ),
};
