import { useState } from 'preact/hooks';
import { type Kit, refusal, refusedCode, word } from '../frame/kit.ts';
import { readNumber } from '../frame/read-number.ts';
import { wordsOf } from './words.ts';

/** Which payment is changed, and to which sum; blocks at the ends are left out, since there is less to see. */
export function Tamper({ kit }: { readonly kit: Kit }) {
  const chain = wordsOf(kit).row?.chain ?? [];
  const [chosen, setChosen] = useState('');
  const [sum, setSum] = useState('');
  const [problem, setProblem] = useState('');
  const choices = chain.flatMap((payments, block) =>
    block >= 1 && block <= chain.length - 3
      ? payments.map((payment, nth) => ({ ...payment, block, nth, key: `${block}.${nth}` }))
      : [],
  );
  const change = async (event: Event) => {
    event.preventDefault();
    const found = choices.find(({ key }) => key === chosen);
    const typed = Number(readNumber(sum) ?? Number.NaN);
    if (!found || !Number.isInteger(typed) || typed < 1 || typed > 999_999) {
      setProblem(word(kit, 'blocksTamperWhat'));
      return;
    }
    const events = await kit.act({ t: 'blocks.tamper', block: found.block, payment: found.nth, sum: typed });
    const code = refusedCode(events);
    setProblem(code ? (code === 'same-sum' ? word(kit, 'blocksSameSum') : refusal(kit, code)) : '');
  };
  return (
    <form class="stack tamper" onSubmit={(event) => void change(event)}>
      <h3>{word(kit, 'blocksTamperTitle')}</h3>
      <fieldset>
        <legend>{word(kit, 'blocksTamperWhich')}</legend>
        {choices.map(({ key, block, from, to, sum: old }) => (
          <label key={key}>
            <input type="radio" name="payment" checked={chosen === key} onChange={() => setChosen(key)} />
            <span>
              {word(kit, 'blocksNumber', { n: block + 1 })}: {from} — {to},{' '}
              {word(kit, 'blocksSum', { sum: old })}
            </span>
          </label>
        ))}
      </fieldset>
      <label>
        {word(kit, 'blocksNewSum')}
        <input
          class="field"
          inputMode="numeric"
          autocomplete="off"
          value={sum}
          onInput={(event) => setSum(event.currentTarget.value)}
        />
      </label>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <button type="submit" class="button">
        {word(kit, 'blocksTamper')}
      </button>
    </form>
  );
}
