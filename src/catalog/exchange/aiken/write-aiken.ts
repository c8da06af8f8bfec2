import type { ForeignQuestion, Written } from '../foreign.ts';
import { oneLine } from '../limits.ts';

/** Writes questions as Aiken, which knows one right answer of several and nothing else. */
export function writeAiken(questions: readonly ForeignQuestion[]): Written {
  const lost: { name: string; what: string }[] = [];
  const blocks = questions.flatMap(({ name, prompt, body, reason, hints }) => {
    const right = body.type === 'choice' ? body.options.findIndex((each) => each.right) : -1;
    if (body.type !== 'choice' || body.several || right < 0) {
      lost.push({ name, what: 'the question is left out: Aiken knows only one right answer of several' });
      return [];
    }
    const isSaid = reason !== '' || hints.length > 0 || body.options.some((each) => each.reason !== '');
    lost.push({
      name,
      what: `Aiken has no names of questions${isSaid ? ', reasons and hints' : ''}: they are left out`,
    });
    const letter = (index: number) => String.fromCharCode(65 + index);
    const options = body.options.map(({ text }, index) => `${letter(index)}. ${oneLine(text)}`);
    return [[oneLine(prompt), ...options, `ANSWER: ${letter(right)}`, ''].join('\n')];
  });
  return { text: blocks.join('\n'), lost };
}
