import { useState } from 'preact/hooks';
import { formatNumber } from '@/i18n/date.ts';
import { type AnswerGroup, countOf } from './answer-groups.ts';
import { More } from './More.tsx';
import { QuestionAnswers } from './QuestionAnswers.tsx';
import type { LoadTold } from './told.ts';
import type { Words } from './words.ts';

/** How many questions are shown at a time: a record of years must not make a slow phone draw them all. */
const atATime = 10;

interface Props {
  readonly group: AnswerGroup;
  readonly isFirst: boolean;
  readonly words: Words;
  readonly load: LoadTold | undefined;
}

function titleOf({ kind, course, lesson }: AnswerGroup, { say }: Words): string {
  if (lesson !== undefined) return lesson.title;
  return kind === 'test' && course ? say('test_title', { title: course.title }) : say('lesson_gone');
}

/** The answers to one lesson, folded; they are drawn only when they are unfolded, and some of them at a time. */
export function AnswerGroupCard({ group, isFirst, words, load }: Props) {
  const { say, locale } = words;
  const [isOpen, setOpen] = useState(isFirst);
  return (
    <details
      class="card mine-answers"
      open={isOpen}
      onToggle={(event) => event.target === event.currentTarget && setOpen(event.currentTarget.open)}
    >
      <summary>
        {say('answers_of', { title: titleOf(group, words), count: formatNumber(countOf(group), locale) })}
      </summary>
      {isOpen && (
        <More
          list={group.questions}
          first={atATime}
          next={atATime}
          label={(count) => say('answers_more', { count })}
          draw={(question) => (
            <QuestionAnswers key={question.id} question={question} group={group} words={words} load={load} />
          )}
        />
      )}
    </details>
  );
}
