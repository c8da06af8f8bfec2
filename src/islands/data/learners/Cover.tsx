import { useEffect, useRef, useState } from 'preact/hooks';
import { allLearners, knownLearners, thisLearner } from '@/storage/learners.ts';
import type { Health } from '@/storage/record.ts';
import type { Words } from '../words.ts';
import { Others } from './Others.tsx';
import { Picture } from './Picture.tsx';
import { PinAsk } from './PinAsk.tsx';

interface Props {
  readonly words: Words;
  readonly health: Health;
  readonly onOpen: (notice: string) => void;
}

/** What stands before a record that is hidden by a PIN: the question for it, and the way to the other learners. */
export function Cover({ words, health, onOpen }: Props) {
  const { say } = words;
  const [learners, setLearners] = useState(knownLearners);
  const [fault, setFault] = useState('');
  const cover = useRef<HTMLElement>(null);
  useEffect(() => {
    void allLearners().then(setLearners);
    // Who was sent here from another page came for this question.
    if (location.hash === '#mine') cover.current?.querySelector('input')?.focus();
  }, []);
  const mine = thisLearner();
  const others = learners.filter(({ id }) => id !== mine.id);
  return (
    <section class="card data-part" ref={cover} aria-labelledby="data-cover">
      <Picture name={mine.picture} size={72} />
      <h2 id="data-cover">{say('ask_title', { name: mine.name || say('nameless') })}</h2>
      <p>{say('ask_text')}</p>
      <PinAsk words={words} learner={mine} onOpen={onOpen} />
      {others.length > 0 && (
        <>
          <h3>{say('who_others')}</h3>
          <Others
            words={words}
            others={others}
            isKept={health === 'kept' || health === 'damaged'}
            onFault={setFault}
          />
        </>
      )}
      <p role="status" class="data-told">
        {fault && say(fault)}
      </p>
    </section>
  );
}
