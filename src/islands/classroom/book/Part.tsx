import { useEffect } from 'preact/hooks';
import { fetchAhead } from '@/scan/load.ts';
import { Heading } from '../frame/Heading.tsx';
import type { PartProps } from '../frame/part.ts';
import { Overview } from './Overview.tsx';
import { Print } from './Print.tsx';
import { Pupil } from './Pupil.tsx';
import { Pupils } from './Pupils.tsx';
import { Question } from './Question.tsx';
import { Questions } from './Questions.tsx';
import { TakeIn } from './TakeIn.tsx';
import { useBook } from './use-book.ts';
import { Work } from './Work.tsx';
import type { BookProps } from './words.ts';

function Screen(props: BookProps) {
  const [screen = '', one = '', two = ''] = props.place;
  if (screen === 'pupils') return <Pupils {...props} />;
  if (screen === 'print') return <Print {...props} />;
  if (screen === 'questions') return <Questions {...props} assignmentId={one} />;
  if (screen === 'question') return <Question {...props} assignmentId={one} object={two} />;
  if (screen === 'pupil' && two !== '') return <Work {...props} pupilKey={one} assignmentId={two} />;
  if (screen === 'pupil') return <Pupil {...props} pupilKey={one} />;
  return <Overview {...props} />;
}

/** What is wanted later without a connection: the reader of codes, and what writes workbooks. */
function fetchParts(): () => void {
  const stop = fetchAhead();
  const timer = setTimeout(() => void import('write-excel-file/browser').catch(() => undefined), 4000);
  return () => {
    stop();
    clearTimeout(timer);
  };
}

/** The gradebook of a class. */
export function Part(props: PartProps) {
  const { words, shared, outside, place } = props;
  const state = useBook(props, outside.loadJudging);
  useEffect(fetchParts, []);
  // Work can be taken in before, and even if, the book cannot be reckoned.
  if (place[0] === 'take') return <TakeIn {...props} />;
  if (state.type === 'ready')
    return (
      <div class="room-part">
        <Screen {...props} state={state} />
      </div>
    );
  return (
    <div class="room-part">
      {/* What is about to go must not take the focus with it: the heading that stays takes it. */}
      {state.type === 'loading' ? (
        <h2 class="room-heading">{words.say('title')}</h2>
      ) : (
        <Heading text={words.say('title')} />
      )}
      {state.type === 'loading' ? (
        <p class="soft" role="status">
          {shared.say('loading')}
        </p>
      ) : (
        <div class="note room-stack" role="alert">
          <p>{words.say('judging_fault')}</p>
          <p>
            <button type="button" class="button quiet" onClick={state.retry}>
              {shared.say('again')}
            </button>
          </p>
        </div>
      )}
    </div>
  );
}
