import { useEffect, useRef, useState } from 'preact/hooks';
import { Balance } from '../frame/Balance.tsx';
import { History } from '../frame/History.tsx';
import { type Kit, word } from '../frame/kit.ts';
import { Messages } from '../frame/Messages.tsx';
import { WaitBar } from '../frame/WaitBar.tsx';
import { Form } from './Form.tsx';
import { readPayment } from './payment.ts';
import { useAddress } from './Recipient.tsx';
import { Review } from './Review.tsx';
import { emptyDraft, useDraft } from './use-draft.ts';

/** Sends: the address comes from a message, or from the history where a thief has left another; then sum, fee, look, signature. */
export function Send({ kit }: { readonly kit: Kit }) {
  const [draft, change] = useDraft(kit);
  const [reviewing, setReviewing] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const back = useRef(false);
  const check = useAddress(kit, draft.to);
  const sum = readPayment(kit, draft.sum, draft.speed);
  const ready = reviewing && check?.ok && sum.ok ? { to: check.address, amount: sum.amount } : null;
  const leave = () => {
    back.current = true;
    setReviewing(false);
  };
  useEffect(() => {
    if (!reviewing && back.current) form.current?.querySelector<HTMLElement>('textarea')?.focus();
    back.current = false;
  }, [reviewing]);
  const use = async (address: string, id: string) => {
    setReviewing(false);
    change({ to: address });
    await kit.act({ t: 'ui', what: 'paste', id });
    kit.say(word(kit, 'addressUsed'));
  };
  return (
    <>
      <Balance kit={kit} />
      <Messages
        kit={kit}
        tools={({ address }) => (
          <button type="button" class="text-button" onClick={() => void use(address ?? '', 'message')}>
            {word(kit, 'useFromMessage')}
          </button>
        )}
      />
      <div ref={form}>
        {ready ? (
          <Review
            kit={kit}
            {...ready}
            speed={draft.speed}
            onBack={leave}
            onSent={() => {
              change(emptyDraft);
              leave();
            }}
          />
        ) : (
          <Form kit={kit} draft={draft} onChange={change} onReview={() => setReviewing(true)} />
        )}
      </div>
      <WaitBar kit={kit} />
      <History
        kit={kit}
        tools={(_, other) => (
          <button type="button" class="text-button" onClick={() => void use(other, 'history')}>
            {word(kit, 'useFromHistory')}
          </button>
        )}
      />
    </>
  );
}
