import { stringify } from 'yaml';

const three = (words: string) => ({ ky: `${words} ky`, ru: `${words} ru`, en: `${words} en` });

/** A whole plan of a lesson for tests, as YAML; fields may be set or taken out. */
export function samplePlan(changes: Readonly<Record<string, unknown>> = {}): string {
  const question = (id: string) => ({ id, ask: three(`Ask ${id}`), answer: three(`Answer ${id}`) });
  return stringify({
    aim: three('Aim'),
    minutes: { hook: 5, explanation: 12, exercise: 18, quiz: 7, exit: 3 },
    hook: three('Hook'),
    explanation: [three('First'), three('Second')],
    board: [three('Upper'), three('Lower')],
    exercise: three('Exercise'),
    paper: three('Paper'),
    quiz: three('Quiz'),
    exit: three('Exit'),
    questions: ['one', 'two', 'three'].map(question),
    mixed: three('Mixed'),
    homework: three('Homework'),
    changed: three('Changed'),
    ...changes,
  });
}
