import { useEffect, useRef } from 'preact/hooks';
import type { RecoveryView } from '@/core/scenario/domains/recovery/view.ts';
import { Address } from '../frame/Address.tsx';
import { type Kit, money, word } from '../frame/kit.ts';
import { LinkIcon } from '../frame/LinkIcon.tsx';

/** What the last try came to: no wallet, another one that is empty, or the lost one; the earlier tries below. `fresh`: it has just happened. */
export function Outcome({ kit, fresh }: { readonly kit: Kit; readonly fresh: boolean }) {
  const { tries } = kit.view.of.recovery as unknown as RecoveryView;
  const heading = useRef<HTMLHeadingElement>(null);
  const count = useRef(tries.length);
  useEffect(() => {
    if (fresh && count.current !== tries.length) heading.current?.focus();
    count.current = tries.length;
  }, [tries.length]);
  const last = tries.at(-1);
  if (!last) return null;
  const { outcome, address, balance } = last;
  return (
    <section class={`outcome ${outcome}`}>
      <h3 ref={heading} tabIndex={-1} class={outcome === 'found' ? 'verdict' : 'verdict refused'}>
        <LinkIcon state={outcome === 'found' ? 'closed' : 'open'} />
        <span>{word(kit, `outcome-${outcome}`)}</span>
      </h3>
      {address && (
        <>
          <p class="balance">
            <span class="soft">{word(kit, 'balance')}</span>
            <strong>{money(kit, balance, 4)}</strong>
            <span class="soft">{word(kit, 'practiceMoney')}</span>
          </p>
          <p>
            <span class="soft">{word(kit, 'outcomeAddress')}</span>
            <br />
            <Address address={address} />
          </p>
        </>
      )}
      <p>{word(kit, `outcome-${outcome}-why`)}</p>
      {tries.length > 1 && <p class="soft">{word(kit, 'outcomeTries', { n: tries.length })}</p>}
    </section>
  );
}
