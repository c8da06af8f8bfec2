import { useState } from 'preact/hooks';
import type { Learner } from '@/core/learner/learner.ts';
import {
  afterForgotten,
  afterRight,
  afterWrong,
  fallsAwayAt,
  hasFallenAway,
  triesAtOnce,
  waitFor,
} from '@/core/learner/pin-rules.ts';
import { formatDayTime } from '@/i18n/date.ts';
import { keepLearner, knownLearners } from '@/storage/learners.ts';
import { isRight } from '@/storage/pin.ts';
import { DeleteLearner } from '../remove/DeleteLearner.tsx';
import type { Words } from '../words.ts';

interface Props {
  readonly words: Words;
  readonly learner: Learner;
  /** Called when the record may be shown; with what is to be said about the PIN. */
  readonly onOpen: (notice: '' | 'pin-kept' | 'pin-fallen') => void;
}

/** Asks for the PIN of a learner. A wrong one changes nothing but a count; a forgotten one has two ways out, none of which loses data unasked. */
export function PinAsk({ words, learner, onOpen }: Props) {
  const { say, count, locale } = words;
  const [digits, setDigits] = useState('');
  const [fault, setFault] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const [pin, setPin] = useState(learner.pin);
  const keep = (next: Learner['pin']) => {
    const { pin: _, ...rest } = learner;
    keepLearner({ ...rest, ...(next && { pin: next }) });
    setPin(next);
  };
  const open = async (event: Event) => {
    event.preventDefault();
    // As it stands now: another tab may have tried too.
    const known = knownLearners().find(({ id }) => id === learner.id)?.pin;
    const now = Date.now();
    if (known === undefined) return onOpen('');
    if (hasFallenAway(known, now)) {
      keep(undefined);
      return onOpen('pin-fallen');
    }
    if (waitFor(known, now) > 0) return setFault(count('ask_wait', known.wrong));
    setBusy(true);
    const right = await isRight(known, digits);
    setBusy(false);
    if (right) {
      keep(afterRight(known));
      return onOpen(known.forgottenAt === undefined ? '' : 'pin-kept');
    }
    const wrong = afterWrong(known, now);
    keep(wrong);
    setDigits('');
    setFault(wrong.wrong % triesAtOnce === 0 ? count('ask_wait', wrong.wrong) : say('ask_wrong'));
  };
  const until = pin && fallsAwayAt(pin);
  return (
    <>
      <form class="who-pin" onSubmit={open} noValidate>
        <label for={`who-ask-${learner.id}`}>{say('pin_label')}</label>
        <input
          id={`who-ask-${learner.id}`}
          class="field"
          type="password"
          inputMode="numeric"
          autocomplete="off"
          maxLength={6}
          value={digits}
          aria-describedby={`who-ask-fault-${learner.id}`}
          aria-invalid={fault !== undefined}
          onInput={({ currentTarget }) => {
            setDigits(currentTarget.value);
            setFault(undefined);
          }}
        />
        <p id={`who-ask-fault-${learner.id}`} class="data-fault" role="alert">
          {fault}
        </p>
        <button type="submit" class="button" disabled={isBusy}>
          {say('ask_open')}
        </button>
      </form>
      <details class="who-forgot">
        <summary>{say('forgot_title')}</summary>
        <p>{say('forgot_text')}</p>
        <p role="status">
          {until !== undefined &&
            say('forgot_waiting', { at: formatDayTime(new Date(until).toISOString(), locale) })}
        </p>
        <div class="data-ways">
          {pin?.forgottenAt === undefined && (
            <button
              type="button"
              class="button quiet"
              onClick={() => pin && keep(afterForgotten(pin, Date.now()))}
            >
              {say('forgot_wait')}
            </button>
          )}
          <DeleteLearner words={words} learner={learner} />
        </div>
      </details>
    </>
  );
}
