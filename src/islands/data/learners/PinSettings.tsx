import { useState } from 'preact/hooks';
import type { Learner } from '@/core/learner/learner.ts';
import { isPin } from '@/core/learner/pin-rules.ts';
import { keepLearner } from '@/storage/learners.ts';
import { canHide, makePin } from '@/storage/pin.ts';
import type { Words } from '../words.ts';

interface Props {
  readonly words: Words;
  readonly learner: Learner;
  readonly onChange: (notice: string) => void;
}

/** Sets a PIN for the learner of this page or removes it, and says what it does and what it does not. */
export function PinSettings({ words: { say }, learner, onChange }: Props) {
  const [digits, setDigits] = useState('');
  const [again, setAgain] = useState('');
  const [fault, setFault] = useState<string>();
  const { pin, ...rest } = learner;
  const set = async (event: Event) => {
    event.preventDefault();
    if (!isPin(digits)) return setFault(say('pin_fault_form'));
    if (digits !== again) return setFault(say('pin_fault_differ'));
    const isKept = keepLearner({ ...rest, pin: await makePin(digits) });
    setDigits('');
    setAgain('');
    onChange(isKept ? 'pin_done' : 'fault_not_kept');
  };
  const field = (id: string, label: string, value: string, onValue: (text: string) => void) => (
    <div>
      <label for={id}>{label}</label>
      <input
        id={id}
        class="field"
        type="password"
        inputMode="numeric"
        autocomplete="off"
        maxLength={6}
        value={value}
        aria-describedby="who-pin-fault"
        aria-invalid={fault !== undefined}
        onInput={({ currentTarget }) => {
          onValue(currentTarget.value);
          setFault(undefined);
        }}
      />
    </div>
  );
  return (
    <details class="who-hide">
      <summary>{say(pin === undefined ? 'pin_title' : 'pin_on')}</summary>
      <p>{say('pin_text')}</p>
      {pin !== undefined ? (
        <button
          type="button"
          class="button quiet"
          onClick={() => onChange(keepLearner(rest) ? 'pin_gone' : 'fault_not_kept')}
        >
          {say('pin_remove')}
        </button>
      ) : canHide() ? (
        <form class="who-pin" onSubmit={set} noValidate>
          <p>{say('pin_not_bank')}</p>
          {field('who-pin', say('pin_label'), digits, setDigits)}
          {field('who-pin-again', say('pin_again'), again, setAgain)}
          <p id="who-pin-fault" class="data-fault" role="alert">
            {fault}
          </p>
          <button type="submit" class="button quiet">
            {say('pin_set')}
          </button>
        </form>
      ) : (
        <p>{say('pin_unable')}</p>
      )}
    </details>
  );
}
