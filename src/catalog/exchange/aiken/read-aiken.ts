import type { Decoded, ForeignQuestion, LeftOut } from '../foreign.ts';
import { brief, cleaned, limits, oneLine, tooLarge } from '../limits.ts';

const option = /^\s*([A-Z])[.)]\s+(.*\S)\s*$/;
const key = /^\s*ANSWER:\s*([A-Z])\s*$/i;

interface Open {
  line: number;
  prompt: string[];
  options: { letter: string; text: string }[];
}

/** Reads questions in Aiken: a question, lines `A. …`, then `ANSWER: A`. */
export function readAiken(file: string, source: string): Decoded {
  const large = tooLarge(file, source);
  if (large) return { questions: [], leftOut: [], problems: [large] };
  const questions: ForeignQuestion[] = [];
  const leftOut: LeftOut[] = [];
  let open: Open = { line: 0, prompt: [], options: [] };
  const close = (why: string) => {
    const { line, prompt, options } = open;
    if (prompt.length + options.length > 0) leftOut.push({ line, name: brief(prompt.join(' ')), why });
    open = { line: 0, prompt: [], options: [] };
  };
  const noKey = 'no line "ANSWER: A" stands below its answers';
  cleaned(source)
    .split('\n')
    .forEach((line, index) => {
      if (questions.length + leftOut.length >= limits.questions) return;
      const answer = key.exec(line);
      const choice = option.exec(line);
      if (answer) {
        const made = closed(open, (answer[1] ?? '').toUpperCase());
        if ('why' in made) close(made.why);
        else {
          questions.push(made);
          open = { line: 0, prompt: [], options: [] };
        }
      } else if (choice && open.prompt.length > 0) {
        open.options.push({ letter: choice[1] ?? '', text: choice[2] ?? '' });
      } else if (line.trim() !== '') {
        if (open.options.length > 0) close(noKey);
        if (open.prompt.length === 0) open.line = index + 1;
        open.prompt.push(line);
      }
    });
  close(noKey);
  return { questions, leftOut, problems: [] };
}

function closed({ line, prompt, options }: Open, letter: string): ForeignQuestion | { why: string } {
  if (prompt.length === 0) return { why: 'no question stands above its answers' };
  if (options.length < 2) return { why: 'fewer than two lines such as "A. …" stand below it' };
  if (options.length > limits.parts || prompt.join('').length > limits.question)
    return { why: 'it is too long' };
  const right = options.filter((each) => each.letter === letter);
  if (right.length !== 1)
    return { why: `ANSWER: ${letter} names ${right.length} of its answers, wanted one` };
  const choices = options.map((each) => ({ text: oneLine(each.text), right: each === right[0], reason: '' }));
  return {
    line,
    name: '',
    category: '',
    prompt: oneLine(prompt.join(' ')),
    body: { type: 'choice', several: false, options: choices },
    reason: '',
    hints: [],
    notes: [],
  };
}
