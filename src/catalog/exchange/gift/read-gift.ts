import type { Decoded, ForeignBody, ForeignQuestion, LeftOut } from '../foreign.ts';
import { plainOf, tidy } from '../html-text.ts';
import { brief, cleaned, limits, tooLarge } from '../limits.ts';
import { unshield } from './escapes.ts';
import { splitGeneral } from './gift-answers.ts';
import { type GiftBlock, giftBlocks } from './gift-blocks.ts';
import { bodyOf } from './gift-body.ts';

/** How a text of a block becomes plain words; what is taken off goes into `notes`. */
export type ToWords = (shielded: string) => string;

const mark = /^\s*\[(html|moodle|plain|markdown)\]/i;

function wordsFor(format: string, notes: Set<string>): ToWords {
  return (shielded) => {
    // An answer may be in another format than its question.
    const own = mark.exec(shielded);
    const is = own?.[1]?.toLowerCase() ?? format;
    const text = unshield(own ? shielded.slice(own[0].length) : shielded);
    if (is === 'plain') return tidy(text);
    if (is === 'markdown') {
      if (/[*_`#[\]]/.test(text)) notes.add('Markdown signs stand in the text as they are');
      return tidy(text);
    }
    const { text: plain, notes: found } = plainOf(text);
    for (const note of found) notes.add(note);
    return plain;
  };
}

/** The prompt and, where the gap stands inside a text, the text around it. */
function promptOf({ before, after }: GiftBlock, words: ToWords, type: ForeignBody['type']): string {
  const [head, tail] = [words(before), words(after)];
  if (tail === '' || type === 'gaps') return head;
  return `${head} _____ ${tail}`;
}

function questionOf(block: GiftBlock): ForeignQuestion | LeftOut {
  const notes = new Set<string>();
  const words = wordsFor(block.format, notes);
  const name = words(block.name);
  const where = { line: block.line, name: name || brief(words(block.before)) };
  if (block.before.length + (block.answers?.length ?? 0) > limits.question)
    return { ...where, why: 'it is longer than any question may be' };
  if (block.answers === undefined)
    return {
      ...where,
      why: /[{}]/.test(block.before)
        ? 'a brace { or } has no partner: close the answers with }, or write \\{ for a brace of the text'
        : 'it has no answers in { }, so it is a description and no question',
    };
  if (/[{}]/.test(block.after))
    return { ...where, why: 'it has a second { after its answers: a GIFT question has one list of answers' };
  const { general, list } = splitGeneral(block.answers);
  const body = bodyOf(list, block, words, notes);
  if ('why' in body) return { ...where, why: body.why };
  return {
    line: block.line,
    name,
    category: words(block.section),
    prompt: body.prompt ?? promptOf(block, words, body.body.type),
    body: body.body,
    reason: words(general),
    hints: [],
    notes: [...notes],
  };
}

/** Reads questions in GIFT, the plain text format of Moodle. */
export function readGift(file: string, source: string): Decoded {
  const large = tooLarge(file, source);
  if (large) return { questions: [], leftOut: [], problems: [large] };
  const blocks = giftBlocks(cleaned(source));
  const problems =
    blocks.length > limits.questions
      ? [
          {
            file,
            field: '',
            found: `${blocks.length} questions`,
            wanted: `at most ${limits.questions} in one file: split it`,
          },
        ]
      : [];
  const all = blocks.slice(0, limits.questions).map(questionOf);
  return {
    questions: all.filter((each): each is ForeignQuestion => 'body' in each),
    leftOut: all.filter((each): each is LeftOut => 'why' in each),
    problems,
  };
}
