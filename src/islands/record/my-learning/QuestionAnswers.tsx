import { AnswerLine } from './AnswerLine.tsx';
import type { AnsweredQuestion, AnswerGroup } from './answer-groups.ts';
import { More } from './More.tsx';
import type { LoadTold } from './told.ts';
import type { Words } from './words.ts';

/** How many answers to one question are shown at first, and how many more on request; for two a button would be no shorter. */
const newest = 3;
const earlier = 20;
const few = newest + 2;

interface Props {
  readonly question: AnsweredQuestion;
  readonly group: AnswerGroup;
  readonly words: Words;
  readonly load: LoadTold | undefined;
}

/** A question once, leading to its place in the lesson, and the answers to it one by one. */
export function QuestionAnswers({ question, group, words, load }: Props) {
  const { prompt, href, answers } = question;
  const { lesson } = group;
  const standing = answers[0]?.standing;
  return (
    <li class="mine-question">
      <p>{href === undefined ? prompt : <a href={href}>{prompt}</a>}</p>
      {(standing === 'retired' || standing === 'gone') && (
        <p class="soft">{words.say(`answer_${standing}`)}</p>
      )}
      <More
        list={answers}
        first={answers.length > few ? newest : few}
        next={earlier}
        label={(count) => words.say('answers_earlier', { count })}
        draw={(answer) => (
          <AnswerLine key={answer.given.id} answer={answer} lesson={lesson} words={words} load={load} />
        )}
      />
    </li>
  );
}
