import { answers, type GivenAnswer } from '@/core/record/history.ts';
import type { Log } from '@/core/record/merge.ts';
import { testLesson } from '@/core/record/object.ts';
import { standingOf } from '@/core/record/standing.ts';
import { formatDayTime } from '@/i18n/date.ts';
import { LinkIcon } from '../LinkIcon.tsx';
import type { CourseEntry, LessonEntry, RetiredPrompts } from '../plan.ts';
import type { Words } from './words.ts';

interface Props {
  readonly log: Log;
  readonly plan: readonly CourseEntry[];
  readonly retired: RetiredPrompts;
  readonly words: Words;
}

/** A lesson, or the test of a course: its questions stand on no page, so each is found where a lesson explains it. */
interface Place extends Pick<LessonEntry, 'title' | 'href'> {
  readonly questions: readonly (LessonEntry['questions'][number] & { readonly explained?: string })[];
}

function verdictOf({ score: { earned, total } }: GivenAnswer, { say }: Words): string {
  if (earned === total) return say('answer_right');
  return earned > 0 ? say('answer_partly', { earned, total }) : say('answer_not_yet');
}

function AnswerLine({
  given,
  lesson,
  lastPrompt,
  words,
}: {
  readonly given: GivenAnswer;
  readonly lesson: Place | undefined;
  /** Of a retired question. */
  readonly lastPrompt: string | undefined;
  readonly words: Words;
}) {
  const { say, locale } = words;
  const question = lesson?.questions.find(({ id }) => id === given.question);
  const standing = standingOf(given.rev, question?.rev, lastPrompt !== undefined);
  const isRight = given.score.earned === given.score.total;
  return (
    <li class={isRight ? 'right' : ''}>
      <LinkIcon closed={isRight} />
      <div>
        <p>
          {question === undefined ? (
            (lastPrompt ?? given.question)
          ) : (
            <a href={question.explained ?? `${lesson?.href}#question-${question.id}`}>{question.prompt}</a>
          )}
        </p>
        <p class="soft">
          <strong>{verdictOf(given, words)}</strong> ·{' '}
          <time dateTime={given.at}>{formatDayTime(given.at, locale)}</time>
        </p>
        {standing !== 'current' && <p class="soft">{say(`answer_${standing}`)}</p>}
      </div>
    </li>
  );
}

/** Every answer ever given, newest first, folded by lesson; the lesson answered last stands open. */
export function Answers({ log, plan, retired, words }: Props) {
  const { say } = words;
  const groups = new Map<string, GivenAnswer[]>();
  for (const given of answers(log)) {
    const key = `${given.course}/${given.lesson}`;
    groups.set(key, [...(groups.get(key) ?? []), given]);
  }
  const lessons = new Map<string, Place>(
    plan.flatMap(({ course, lessons, test }) => [
      ...lessons.map((lesson) => [`${course}/${lesson.lesson}`, lesson] as const),
      ...(test ? [[`${course}/${testLesson}`, test] as const] : []),
    ]),
  );
  return (
    <section aria-labelledby="mine-answers">
      <h2 id="mine-answers">{say('answers')}</h2>
      {groups.size === 0 && <p>{say('answers_none')}</p>}
      {[...groups].map(([key, list], index) => {
        const lesson = lessons.get(key);
        const title = lesson?.title ?? say('lesson_gone');
        return (
          <details key={key} class="card mine-answers" open={index === 0}>
            <summary>{say('answers_of', { title, count: list.length })}</summary>
            <ol>
              {list.map((given) => (
                <AnswerLine
                  key={given.id}
                  given={given}
                  lesson={lesson}
                  lastPrompt={retired[`${key}/${given.question}`]}
                  words={words}
                />
              ))}
            </ol>
          </details>
        );
      })}
    </section>
  );
}
