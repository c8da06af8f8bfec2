import type { ForeignBody, ForeignChoice } from '../foreign.ts';
import { type Draft, type Part, text } from './draft.ts';

type Choice = ForeignBody & { readonly type: 'choice' };

const yes = /^(true|yes|да|верно|правда|ооба|туура|чын)\.?$/iu;
const no = /^(false|no|нет|неверно|ложь|жок|туура эмес|жалган)\.?$/iu;

/** Takes answers beyond what the type holds out, wrong ones first from the end, and says which. */
function kept(options: readonly ForeignChoice[], most: number, notes: string[]): readonly ForeignChoice[] {
  let over = options.length - most;
  const out = new Set<ForeignChoice>();
  for (const option of [...options].reverse())
    if (over > 0 && !option.right) {
      out.add(option);
      over -= 1;
    }
  for (const { text: words, reason } of options.filter((each) => out.has(each)))
    notes.push(`a wrong answer too many is left out: “${words}”${reason && ` (${reason})`}`);
  return options.filter((each) => !out.has(each));
}

function option({ text: words, right, reason }: ForeignChoice, index: number): Part {
  return {
    correct: right,
    text: text(words, right ? 'rightAnswer' : 'wrongAnswer', index + 1),
    reason: text(reason, right ? 'whyRight' : 'whyWrong'),
  };
}

/** One or several right answers of a list; missing wrong ones become marks for the author. */
export function draftChoice({ options, several }: Choice, general: string): Draft | { readonly why: string } {
  const right = options.filter((each) => each.right).length;
  const statement = asStatement(options);
  if (statement !== undefined) return draftTruth({ truth: statement.truth, ...statement.said }, general);
  if (right > 5)
    return { why: `it has ${right} right answers: several-choices holds at most five and a wrong one` };
  const notes: string[] = [];
  if (several && right === 1)
    notes.push('several of its answers could be ticked: here only one, since one is right');
  const most = right === 1 ? 4 : 6;
  const list = [...kept(options, most, notes)];
  const wanted = Math.max(4, right + 1);
  const missing = wanted - list.length;
  if (missing > 0)
    notes.push(
      `${missing === 1 ? 'one wrong answer is' : `${missing} wrong answers are`} missing: write ${missing === 1 ? 'it' : 'them'} where ‹…› stands`,
    );
  while (list.length < wanted) list.push({ text: '', right: false, reason: '' });
  const first = list.findIndex((each) => each.right);
  if (general !== '') {
    if (list[first]?.reason === '') list[first] = { ...(list[first] as ForeignChoice), reason: general };
    else notes.push(`what it says after any answer is left out: “${general}”`);
  }
  return {
    type: right === 1 ? 'one-choice' : 'several-choices',
    fields: { options: list.map(option) },
    notes,
  };
}

interface Said {
  readonly whenRight: string;
  readonly whenWrong: string;
}

/** Two answers such as yes and no judge a statement. */
function asStatement(options: readonly ForeignChoice[]): { truth: boolean; said: Said } | undefined {
  const positive = options.find((each) => yes.test(each.text));
  const negative = options.find((each) => no.test(each.text));
  if (options.length !== 2 || !positive || !negative || positive.right === negative.right) return undefined;
  const [hit, miss] = positive.right ? [positive, negative] : [negative, positive];
  return { truth: positive.right, said: { whenRight: hit.reason, whenWrong: miss.reason } };
}

/** A statement to be judged; the reasons to choose from are for the author to write. */
export function draftTruth(
  { truth, whenRight, whenWrong }: Said & { readonly truth: boolean },
  general: string,
): Draft {
  const notes = ['true-false asks for the reason too: write the reasons to choose from where ‹…› stands'];
  const why = whenRight || general;
  if (general !== '' && general !== why)
    notes.push(`what it says after any answer is left out: “${general}”`);
  const reasons: Part[] = [
    { correct: true, text: text('', 'settles'), reason: text(why, 'whyRight') },
    { correct: false, text: text('', 'settlesNot', 2), reason: text(whenWrong, 'whyWrong') },
    { correct: false, text: text('', 'settlesNot', 3), reason: text('', 'whyWrong') },
  ];
  return { type: 'true-false', fields: { truth, options: reasons }, notes };
}
