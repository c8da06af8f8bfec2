import { useState } from 'preact/hooks';
import { mostReasons, type Verdict as Said } from '@/core/scenario/domains/cards/plan.ts';
import { type Kit, word } from '../frame/kit.ts';
import { type Shown, textsOfCards, verdictName } from './model.ts';

interface Props {
  readonly kit: Kit;
  readonly card: Shown;
}

const verdicts: readonly Said[] = ['honest', 'false'];

/** Real or fake, two buttons of equal weight; then why. Both can be changed until the set is handed in. */
export function Verdict({ kit, card }: Props) {
  const { id, said } = card;
  const [problem, setProblem] = useState('');
  const judge = (verdict: Said, because: readonly string[]) => {
    setProblem('');
    void kit.act({ t: 'cards.judge', item: id, verdict, because: [...because] });
  };
  const toggle = (reason: string) => {
    if (!said) return;
    const { verdict, because } = said;
    if (because.includes(reason))
      judge(
        verdict,
        because.filter((other) => other !== reason),
      );
    else if (because.length < mostReasons) judge(verdict, [...because, reason]);
    else setProblem(word(kit, 'cardsTwoReasons'));
  };
  const reasons = textsOfCards(kit).reasons.filter((reason) => reason.for === said?.verdict);
  return (
    <section class="card-verdict">
      <fieldset>
        <legend>{word(kit, 'cardsWhat')}</legend>
        <div class="two">
          {verdicts.map((verdict) => (
            <button
              key={verdict}
              type="button"
              class="button quiet"
              aria-pressed={said?.verdict === verdict}
              onClick={() => judge(verdict, said?.verdict === verdict ? said.because : [])}
            >
              {verdictName(kit, verdict)}
            </button>
          ))}
        </div>
      </fieldset>
      {said && (
        <fieldset>
          <legend>{word(kit, 'cardsWhy')}</legend>
          <div class="choices">
            {reasons.map(({ id: reason, text }) => (
              <label key={reason} class="reason">
                <input
                  type="checkbox"
                  checked={said.because.includes(reason)}
                  onClick={(event) => {
                    // The run says what is chosen; the box follows it.
                    event.preventDefault();
                    toggle(reason);
                  }}
                />
                <span>{text}</span>
              </label>
            ))}
          </div>
          <p role="status" class="problem">
            {problem}
          </p>
        </fieldset>
      )}
    </section>
  );
}
