import { readSum } from '@/core/wallet/amount.ts';
import { type Kit, word } from '../frame/kit.ts';
import { NumberForm } from '../frame/NumberForm.tsx';
import { hundredths } from '../frame/sums.ts';
import { personName, purseOf } from './view.ts';

interface Props {
  readonly kit: Kit;
  readonly of: string;
  readonly what: 'wallet' | 'purse';
}

/** A sum of som in tyiyn; null when it is none, or more than anybody here has. */
function readSom(text: string): string | null {
  const read = readSum(text, 2);
  return read.ok && read.amount.length <= 12 ? read.amount : null;
}

function Balance({ kit, of, what }: Props) {
  const given = kit.view.state.log.findLast(
    ({ type, data }) => type === 'purse.predicted' && data.of === of && data.what === what,
  )?.data;
  const right = given?.right === true;
  const key = of === 'learner' ? `purse-will-${what}` : 'purseWillOther';
  return (
    <NumberForm
      kit={kit}
      className="som-form"
      label={word(kit, key, { name: personName(kit, of) })}
      name={`will-${of}-${what}`}
      kept={right ? hundredths(kit, String(given?.value), true) : undefined}
      read={readSom}
      given={given ? { right, said: word(kit, right ? 'purseWillRight' : `purse-will-wrong-${what}`) } : null}
      onAnswer={(value) => kit.act({ t: 'purse.predict', of, what, value })}
    />
  );
}

/** Balances told before the phones meet the network. */
export function Predict({ kit }: { readonly kit: Kit }) {
  return (
    <section>
      <h3>{word(kit, 'purseWillTitle')}</h3>
      {purseOf(kit).predict.map(({ of, what }) => (
        <Balance key={`${of} ${what}`} kit={kit} of={of} what={what} />
      ))}
    </section>
  );
}
