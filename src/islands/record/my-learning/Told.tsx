import { useEffect, useState } from 'preact/hooks';
import { LinkIcon } from '../LinkIcon.tsx';
import type { LessonEntry } from '../plan.ts';
import { isRight, type ShownAnswer } from './answer-groups.ts';
import type { LoadTold, ToldAnswer, ToldPart } from './told.ts';
import type { Words } from './words.ts';

interface Props {
  readonly answer: ShownAnswer;
  readonly lesson: Pick<LessonEntry, 'href'>;
  readonly words: Words;
  readonly load: LoadTold;
}

/** What was said in one part; `isMarked` is false where today's key cannot judge what was answered then. */
function Part({
  part: { said, right, mark, reason },
  isMarked,
  words: { say },
}: {
  readonly part: ToldPart;
  readonly isMarked: boolean;
  readonly words: Words;
}) {
  const word = say(right === true ? 'part_right' : right === 'partly' ? 'part_partly' : 'part_wrong');
  return (
    <li class={isMarked && right === true ? 'right' : ''}>
      {said !== '' && (
        <p class="mine-said">
          <strong>{said}</strong>
        </p>
      )}
      {isMarked && said !== '' && (
        <p class="mine-mark">
          <LinkIcon closed={right === true} /> {mark ?? word}
        </p>
      )}
      {reason && <p>{reason}</p>}
    </li>
  );
}

function Parts({ told, answer, words }: Pick<Props, 'answer' | 'words'> & { readonly told: ToldAnswer }) {
  const { say } = words;
  const { given, standing } = answer;
  const isMarked = standing === 'current';
  return (
    <>
      {!isMarked && <p class="note">{say('told_reworded')}</p>}
      {told.task && <p class="mine-task">{told.task}</p>}
      <p class="soft">{say('told_yours')}</p>
      {told.parts.length === 0 ? (
        <p>{say('told_nothing')}</p>
      ) : (
        <ul>
          {told.parts.map((part, at) => (
            <Part key={`${at} ${part.said}`} part={part} isMarked={isMarked} words={words} />
          ))}
        </ul>
      )}
      {given.sure === 3 && isMarked && !isRight(answer) && <p class="note">{say('told_sure_wrong')}</p>}
      <p class="no-print">
        <a href={told.explained}>{say('told_explained')}</a>
      </p>
    </>
  );
}

/** An answer in words with its reasons; they are fetched now, with the quiz of the lesson, and not with the page. */
export function Told(props: Props) {
  const { answer, lesson, words, load } = props;
  const { say } = words;
  const { question, answer: given } = answer.given;
  const [told, setTold] = useState<ToldAnswer | 'loading' | 'trouble' | 'gone'>('loading');
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isHere = true;
    load({ lessonHref: lesson.href, id: question }, given).then(
      (loaded) => isHere && setTold(loaded ?? 'gone'),
      () => isHere && setTold('trouble'),
    );
    return () => {
      isHere = false;
    };
  }, [attempt]);
  if (told === 'gone') return <p>{say('told_gone')}</p>;
  if (typeof told === 'object') return <Parts {...props} told={told} />;
  return (
    <div role="status">
      <p>{say(told === 'loading' ? 'loading' : 'told_trouble')}</p>
      {told === 'trouble' && (
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            setTold('loading');
            setAttempt(attempt + 1);
          }}
        >
          {say('told_again')}
        </button>
      )}
    </div>
  );
}
