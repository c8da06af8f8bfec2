import { useState } from 'preact/hooks';
import { type Kit, money, word } from '../frame/kit.ts';
import { feeOf, readPayment } from './payment.ts';
import { Recipient, useAddress } from './Recipient.tsx';
import { type Draft, speeds } from './use-draft.ts';

interface Props {
  readonly kit: Kit;
  readonly draft: Draft;
  readonly onChange: (change: Partial<Draft>) => void;
  readonly onReview: () => void;
}

function Speeds({ kit, draft, onChange }: Omit<Props, 'onReview'>) {
  return (
    <fieldset class="speeds">
      <legend>{word(kit, 'fee')}</legend>
      {speeds.map((speed) => (
        <label key={speed}>
          <input
            type="radio"
            name="speed"
            value={speed}
            checked={draft.speed === speed}
            onChange={() => onChange({ speed })}
          />
          <span>
            {word(kit, `speed-${speed}`)}
            <span class="soft">
              {' '}
              ≈ {money(kit, feeOf(kit, speed).likely, 5)} · {word(kit, `speed-${speed}-wait`)}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** The payment to be prepared: to whom, how much, how fast. */
export function Form({ kit, draft, onChange, onReview }: Props) {
  const [tried, setTried] = useState(false);
  const check = useAddress(kit, draft.to);
  const sum = readPayment(kit, draft.sum, draft.speed);
  const sumProblem = !sum.ok && (draft.sum !== '' || tried) ? word(kit, `sum-${sum.code}`) : '';
  const review = (event: Event) => {
    event.preventDefault();
    setTried(true);
    const form = event.currentTarget as HTMLFormElement;
    if (!check) return;
    // The field to be mended takes the focus; what is wrong stands below it.
    if (!check.ok) form.querySelector('textarea')?.focus();
    else if (!sum.ok) form.querySelector<HTMLInputElement>('input.field')?.focus();
    else onReview();
  };
  return (
    <form class="stack" onSubmit={review}>
      <h3>{word(kit, 'sendTitle')}</h3>
      <Recipient kit={kit} to={draft.to} tried={tried} onChange={(to) => onChange({ to })} />
      <label>
        {word(kit, 'sum')}
        <input
          class="field"
          inputMode="decimal"
          autocomplete="off"
          value={draft.sum}
          aria-invalid={sumProblem !== ''}
          aria-describedby="sum-problem"
          onInput={(event) => onChange({ sum: event.currentTarget.value })}
        />
      </label>
      <p id="sum-problem" role="status" class="problem">
        {sumProblem}
      </p>
      <Speeds kit={kit} draft={draft} onChange={onChange} />
      <button type="submit" class="button">
        {word(kit, 'review')}
      </button>
    </form>
  );
}
