import { useState } from 'preact/hooks';
import { formatDayTime } from '@/i18n/date.ts';
import { LinkIcon } from '../LinkIcon.tsx';
import type { LessonEntry } from '../plan.ts';
import { isRight, type ShownAnswer } from './answer-groups.ts';
import { Told } from './Told.tsx';
import type { LoadTold } from './told.ts';
import type { Words } from './words.ts';

interface Props {
  readonly answer: ShownAnswer;
  readonly lesson: Pick<LessonEntry, 'href'> | undefined;
  readonly words: Words;
  readonly load: LoadTold | undefined;
}

function verdictOf({ given: { score } }: ShownAnswer, { say }: Words): string {
  const { earned, total } = score;
  if (earned === total) return say('answer_right');
  return earned > 0 ? say('answer_partly', { earned, total }) : say('answer_not_yet');
}

/** How an answer came about: which try, how sure, with how many hints, in which attempt at a test. */
function circumstances({ given, attempt }: ShownAnswer, { say }: Words): string[] {
  const { time, sure, hints = 0 } = given;
  return [
    ...(attempt === undefined
      ? []
      : [attempt > 0 ? say('test_attempt', { n: attempt }) : say('test_attempt_lost')]),
    ...(time > 1 ? [say('answer_time', { n: time })] : []),
    ...(sure === undefined ? [] : [say(`answer_sure_${sure}`)]),
    ...(hints > 0 ? [say('answer_hints', { count: hints })] : []),
  ];
}

/** One answer: the verdict and when; unfolded, what was said, part by part, and why it was right or not. */
export function AnswerLine({ answer, lesson, words, load }: Props) {
  const { say, locale } = words;
  const { given, standing } = answer;
  const [isOpen, setOpen] = useState(false);
  const around = circumstances(answer, words);
  const isOnSite = standing !== 'retired' && standing !== 'gone';
  return (
    <li class={isRight(answer) ? 'mine-answer right' : 'mine-answer'}>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <LinkIcon closed={isRight(answer)} />
          <span>
            <strong>{verdictOf(answer, words)}</strong>{' '}
            <time class="soft" dateTime={given.at}>
              {formatDayTime(given.at, locale)}
            </time>
            {isOnSite && standing !== 'current' && <span class="soft"> {say(`answer_${standing}`)}</span>}
          </span>
        </summary>
        {isOpen && (
          <div class="mine-told">
            {around.length > 0 && <p class="soft">{around.join(' · ')}</p>}
            {isOnSite && lesson && load ? (
              <Told answer={answer} lesson={lesson} words={words} load={load} />
            ) : (
              <p>{say('told_gone')}</p>
            )}
          </div>
        )}
      </details>
    </li>
  );
}
