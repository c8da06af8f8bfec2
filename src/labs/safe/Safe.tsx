import { useRef } from 'preact/hooks';
import type { SafeView } from '@/core/scenario/domains/safe/view.ts';
import { Address } from '../frame/Address.tsx';
import { type Kit, money, nameOf, word } from '../frame/kit.ts';
import { LinkIcon } from '../frame/LinkIcon.tsx';
import { Messages } from '../frame/Messages.tsx';
import { useKeptFocus } from '../frame/use-kept-focus.ts';
import { WaitBar } from '../frame/WaitBar.tsx';
import { Replace } from './Replace.tsx';
import { RequestCard } from './RequestCard.tsx';
import { Sitter } from './Sitter.tsx';
import { Verdicts } from './Verdicts.tsx';

/** The safe itself: what is in it, whose keys open it, how many are needed. */
function Envelope({ kit, safe }: { readonly kit: Kit; readonly safe: SafeView }) {
  return (
    <section class="safe-envelope">
      <p class="balance">
        <span class="soft">{word(kit, 'safe-balance')}</span>
        <strong>{money(kit, safe.balance, 4)}</strong>
        <span class="soft">
          {word(kit, 'safe-rule', { needed: safe.threshold, keys: safe.owners.length })}
        </span>
      </p>
      <details>
        <summary>{word(kit, 'safe-owners')}</summary>
        <ul>
          {safe.owners.map(({ who, address, lost }) => (
            <li key={address}>
              <LinkIcon state={lost ? 'open' : 'closed'} />
              <span>
                {who === 'stranger' ? word(kit, 'stranger') : nameOf(kit, who)}
                {lost && <strong> · {word(kit, 'safe-lost')}</strong>}
                <br />
                <Address address={address} />
              </span>
            </li>
          ))}
        </ul>
        <p class="soft">{word(kit, 'safe-address')}</p>
        <p>
          <Address address={safe.address} />
        </p>
      </details>
      {safe.drained && <p class="note">{word(kit, 'safe-drained')}</p>}
      {safe.locked && <p class="note">{word(kit, 'safe-locked')}</p>}
    </section>
  );
}

/** A safe with several owners: requests to be read, compared, confirmed or refused; owners to be replaced. */
export function Safe({ kit }: { readonly kit: Kit }) {
  const safe = kit.view.of.safe as unknown as SafeView;
  const request = safe.requests.at(-1);
  const open = request && ['open', 'signed', 'sent'].includes(request.status) ? request : null;
  const heading = useRef<HTMLHeadingElement>(null);
  useKeptFocus(`${safe.requests.length} ${request?.status}`, heading);
  return (
    <>
      <Envelope kit={kit} safe={safe} />
      {!open && <Messages kit={kit} newest={3} />}
      <section>
        <h3 ref={heading} tabIndex={-1}>
          {word(kit, 'safe-now')}
        </h3>
        {open ? (
          <RequestCard key={`${open.id} ${open.nonce}`} kit={kit} safe={safe} request={open} />
        ) : (
          <p>{word(kit, safe.coming > 0 ? 'safe-next-comes' : 'safe-none')}</p>
        )}
      </section>
      {!open && safe.coming === 0 && !safe.drained && <Replace kit={kit} safe={safe} />}
      <WaitBar kit={kit} />
      {open && <Messages kit={kit} newest={3} />}
      <Verdicts kit={kit} safe={safe} />
      <Sitter kit={kit} />
    </>
  );
}
