import { useState } from 'preact/hooks';
import type { Learner } from '@/core/learner/learner.ts';
import { handTo, uncover } from '@/storage/learners.ts';
import { Ask } from '../Ask.tsx';
import { startAnew } from '../notice.ts';
import type { Words } from '../words.ts';
import { Picture } from './Picture.tsx';
import { PinAsk } from './PinAsk.tsx';

interface Props {
  readonly words: Words;
  readonly others: readonly Learner[];
  /** Whether all answers of the present learner are on the disk. */
  readonly isKept: boolean;
  readonly onFault: (notice: string) => void;
}

/** The other learners of this device, to hand it to one of them; a PIN is asked for first where there is one. */
export function Others({ words, others, isKept, onFault }: Props) {
  const { say } = words;
  const [asked, setAsked] = useState<Learner>();
  const handOver = (id: string, notice: Parameters<typeof startAnew>[0]) => {
    uncover(id);
    if (handTo(id)) startAnew(notice);
    else onFault('fault_not_kept');
  };
  const choose = (learner: Learner) => {
    if (!isKept) onFault('switch_blocked');
    else if (learner.pin === undefined) handOver(learner.id, '');
    else setAsked(learner);
  };
  return (
    <>
      <ul class="who-others">
        {others.map((learner) => (
          <li key={learner.id}>
            <button type="button" onClick={() => choose(learner)}>
              <Picture name={learner.picture} />
              <span class="who-name">{learner.name || say('nameless')}</span>
              <span class="who-way">{say(learner.pin === undefined ? 'switch' : 'switch_pin')}</span>
            </button>
          </li>
        ))}
      </ul>
      {asked && (
        <Ask
          id="who-ask-title"
          title={say('ask_title', { name: asked.name || say('nameless') })}
          onClose={() => setAsked(undefined)}
        >
          <p id="who-ask-title-text" class="soft">
            {say('ask_text')}
          </p>
          <PinAsk words={words} learner={asked} onOpen={(notice) => handOver(asked.id, notice)} />
          <button type="button" class="button quiet" onClick={() => setAsked(undefined)}>
            {say('cancel')}
          </button>
        </Ask>
      )}
    </>
  );
}
