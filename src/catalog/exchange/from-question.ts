import type { Locale, Localized } from '@/core/locale/locale.ts';
import { splitGaps } from '@/questions/gap-text/split-gaps.ts';
import type { Question } from '@/questions/registry.ts';
import type { ForeignBody, ForeignQuestion, LeftOut } from './foreign.ts';

type Say = (text: Localized) => string;

const foreignTypes: Readonly<Record<string, string>> = {
  'place-in-picture': 'a place in a picture',
  'place-in-text': 'places in a message',
  'compare-addresses': 'addresses to compare',
  calculation: 'values that are drawn for each learner',
};

interface Said {
  readonly body: ForeignBody;
  readonly reason?: string;
  readonly lost?: string;
}

function bodyOf(question: Question, locale: Locale, say: Say): Said | undefined {
  switch (question.type) {
    case 'one-choice':
    case 'several-choices': {
      const options = question.options.map(({ text, correct, reason }) => {
        return { text: say(text), right: correct, reason: say(reason) };
      });
      return { body: { type: 'choice', several: question.type === 'several-choices', options } };
    }
    case 'true-false': {
      const right = question.options.find(({ correct }) => correct);
      return {
        body: {
          type: 'truth',
          truth: question.truth,
          whenRight: right === undefined ? '' : say(right.reason),
          whenWrong: '',
        },
        lost: 'the reasons to choose from are left out; other programs ask only for true or false',
      };
    }
    case 'match': {
      const used = new Set(question.left.map(({ match }) => match));
      return {
        body: {
          type: 'pairs',
          pairs: question.left.flatMap(({ text, match }) => {
            const answer = question.right.find(({ id }) => id === match);
            return answer === undefined
              ? []
              : [{ left: say(text), right: say(answer.text), reason: say(answer.reason) }];
          }),
          extras: question.right
            .filter(({ id }) => !used.has(id))
            .map(({ text, reason }) => ({ text: say(text), reason: say(reason) })),
        },
      };
    }
    case 'groups':
      return {
        body: {
          type: 'pairs',
          pairs: question.items.map(({ text, group, reason }) => {
            const name = question.groups.find(({ id }) => id === group);
            return {
              left: say(text),
              right: name === undefined ? group : say(name.text),
              reason: say(reason),
            };
          }),
          extras: [],
        },
      };
    case 'order':
      return {
        body: { type: 'order', items: question.items.map(({ text }) => say(text)) },
        reason: say(question.reason),
      };
    case 'number':
      return {
        body: {
          type: 'number',
          answer: question.answer,
          tolerance: question.tolerance,
          unit: say(question.unit),
          whenRight: say(question.reason),
          mistakes: question.mistakes.map(({ value, reason }) => ({ value, reason: say(reason) })),
          otherwise: say(question.otherwise),
        },
      };
    case 'gap-text':
      return {
        body: {
          type: 'gaps',
          pieces: splitGaps(say(question.text)).map((piece) => {
            if (piece.type === 'words') return piece.words;
            const gap = question.gaps.find(({ id }) => id === piece.id);
            return gap === undefined
              ? `[[${piece.id}]]`
              : { accept: gap.accept[locale], reason: say(gap.reason), hint: say(gap.hint) };
          }),
        },
      };
    default:
      return undefined;
  }
}

/** A question of ours in one language as other programs know questions, with what has no place there in its notes. */
export function foreignOf(question: Question, locale: Locale): ForeignQuestion | LeftOut {
  const say: Say = (text) => text[locale];
  const said = bodyOf(question, locale, say);
  if (said === undefined)
    return {
      line: 0,
      name: question.id,
      why: `other programs have no like of ${foreignTypes[question.type] ?? question.type}`,
    };
  const ours = (['facts', 'skills', 'safety', 'level'] as const).filter(
    (field) => question[field] !== undefined,
  );
  const fields =
    ours.length === 0
      ? []
      : [
          `${ours.join(', ')} ${ours.length === 1 ? 'is' : 'are'} left out; other programs have no such field`,
        ];
  return {
    line: 0,
    name: question.id,
    category: question.lesson === undefined ? question.section : `${question.lesson}/${question.section}`,
    prompt: say(question.prompt),
    body: said.body,
    reason: said.reason ?? '',
    hints: (question.hints ?? []).map(say),
    notes: [...(said.lost === undefined ? [] : [said.lost]), ...fields],
  };
}
