import { useEffect, useRef, useState } from 'preact/hooks';
import { balanceOf } from '@/core/chain/explorer.ts';
import type { Address as AddressText } from '@/core/wallet/address.ts';
import type { Amount } from '@/core/wallet/amount.ts';
import { Address } from '../frame/Address.tsx';
import { myAddress } from '../frame/Balance.tsx';
import { type Kit, money, refusal, refusedCode, word } from '../frame/kit.ts';
import { feeOf, leftAfter } from './payment.ts';
import type { Speed } from './use-draft.ts';

interface Props {
  readonly kit: Kit;
  readonly to: AddressText;
  readonly amount: Amount;
  readonly speed: Speed;
  readonly onBack: () => void;
  readonly onSent: () => void;
}

/** What will change if it is signed, line by line; then the signature. */
export function Review({ kit, to, amount, speed, onBack, onSent }: Props) {
  const [problem, setProblem] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { balance } = balanceOf(kit.view.state.chain, myAddress(kit));
  const { most, tip } = feeOf(kit, speed);
  const sign = async () => {
    const code = refusedCode(await kit.pay({ to, value: amount, tip }));
    if (code) return setProblem(refusal(kit, code));
    kit.say(word(kit, 'signed'));
    return onSent();
  };
  return (
    <section class="review">
      <h3 ref={heading} tabIndex={-1}>
        {word(kit, 'reviewTitle')}
      </h3>
      <dl>
        <dt>{word(kit, 'recipient')}</dt>
        <dd>
          <Address address={to} />
        </dd>
        <dt>{word(kit, 'sum')}</dt>
        <dd>{money(kit, amount)}</dd>
        <dt>{word(kit, 'feeAtMost')}</dt>
        <dd>{money(kit, most, 6)}</dd>
        <dt>{word(kit, 'balanceNow')}</dt>
        <dd>{money(kit, balance, 4)}</dd>
        <dt>{word(kit, 'balanceAfter')}</dt>
        <dd>{money(kit, leftAfter(kit, amount, speed), 4)}</dd>
      </dl>
      <p>{word(kit, 'noUndo')}</p>
      <p role="status" class="problem">
        {problem}
      </p>
      <div class="row">
        <button type="button" class="button" onClick={() => void sign()}>
          {word(kit, 'sign')}
        </button>
        <button type="button" class="button quiet" onClick={onBack}>
          {word(kit, 'backToForm')}
        </button>
      </div>
    </section>
  );
}
