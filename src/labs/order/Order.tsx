import { useState } from 'preact/hooks';
import type { RecoveryView } from '@/core/scenario/domains/recovery/view.ts';
import { Address } from '../frame/Address.tsx';
import { type Kit, money, word } from '../frame/kit.ts';
import { LinkIcon } from '../frame/LinkIcon.tsx';

/** Somebody else's phone with the same words and an empty wallet: which places are wrong? */
export function Order({ kit }: { readonly kit: Kit }) {
  const { attempt, seen } = kit.view.of.recovery as unknown as RecoveryView;
  const [marked, setMarked] = useState<readonly number[]>([]);
  const [missed, setMissed] = useState(false);
  if (!attempt) return null;
  const toggle = (place: number) => {
    setMissed(false);
    setMarked(marked.includes(place) ? marked.filter((other) => other !== place) : [...marked, place]);
  };
  const check = async () => {
    const events = await kit.act({ t: 'recovery.find', places: [...marked] });
    setMissed(events.some(({ type }) => type === 'recovery.missed'));
  };
  return (
    <>
      <section class="outcome empty">
        <h3>{word(kit, 'orderTitle')}</h3>
        <p class="balance">
          <span class="soft">{word(kit, 'balance')}</span>
          <strong>{money(kit, '0')}</strong>
          <span class="soft">{word(kit, 'practiceMoney')}</span>
        </p>
        <p>
          <span class="soft">{word(kit, 'orderAddress')}</span>
          <br />
          <Address address={attempt.address} />
        </p>
      </section>
      <section>
        <h3 id="order-ask">{word(kit, 'orderAsk', { n: attempt.count })}</h3>
        <ol class="word-slots" aria-labelledby="order-ask">
          {attempt.words.map((text, place) => (
            <li key={place}>
              <button
                type="button"
                class={marked.includes(place) ? 'taken' : ''}
                aria-pressed={marked.includes(place)}
                onClick={() => !seen && toggle(place)}
              >
                <span class="word-number">{place + 1}</span>
                <span lang="en" translate={false}>
                  {text}
                </span>
              </button>
            </li>
          ))}
        </ol>
        {!seen && (
          <button type="button" class="button" onClick={() => void check()}>
            {word(kit, 'orderCheck')}
          </button>
        )}
        <div role="status">
          {(seen || missed) && (
            <p class={seen ? 'verdict' : 'verdict refused'}>
              <LinkIcon state={seen ? 'closed' : 'open'} />
              <span>{word(kit, seen ? 'orderRight' : 'orderMissed')}</span>
            </p>
          )}
        </div>
      </section>
    </>
  );
}
