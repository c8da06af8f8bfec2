import { useEffect, useRef, useState } from 'preact/hooks';
import type { RequestsView, ShownRequest } from '@/core/scenario/domains/requests/view.ts';
import { writeSum } from '@/core/wallet/amount.ts';
import { type Kit, told, word } from '../frame/kit.ts';
import { LinkIcon } from '../frame/LinkIcon.tsx';
import { Messages } from '../frame/Messages.tsx';
import { WaitBar } from '../frame/WaitBar.tsx';
import { Request } from './Request.tsx';
import { appName, wordsOf } from './words.ts';

function Line({
  kit,
  request,
  onOpen,
}: {
  readonly kit: Kit;
  readonly request: ShownRequest;
  readonly onOpen: () => void;
}) {
  const { decided, flaw } = request;
  const right = decided && (decided.choice === 'reject') === (flaw !== 'none');
  return (
    <li>
      <button type="button" class="request-line" id={`open-${request.id}`} onClick={onOpen}>
        <span class="request-mark" aria-hidden="true">
          {/\p{L}/u.exec(appName(kit, request))?.[0]}
        </span>
        <span class="request-what">
          <strong>{appName(kit, request)}</strong>
          <span class="mono soft">{request.site}</span>
          <span>{told(kit, wordsOf(kit, request)?.claim ?? '')}</span>
        </span>
        {decided && (
          <span class="request-done">
            <LinkIcon state={right ? 'closed' : 'open'} />
            {word(kit, decided.choice === 'sign' ? 'signDidSign' : 'signDidReject')}
          </span>
        )}
      </button>
    </li>
  );
}

/** The requests that sites have put before the wallet; one is open at a time. */
export function Sign({ kit }: { readonly kit: Kit }) {
  const { requests, tokens } = kit.view.of.requests as unknown as RequestsView;
  const [open, setOpen] = useState<string | null>(null);
  const last = useRef<string | null>(null);
  useEffect(() => {
    if (open === null && last.current) document.getElementById(`open-${last.current}`)?.focus();
    last.current = open;
  }, [open]);
  const show = (id: string) => {
    setOpen(id);
    void kit.act({ t: 'requests.look', request: id, at: 'open' });
  };
  const shown = requests.find(({ id }) => id === open);
  if (shown) return <Request key={shown.id} kit={kit} request={shown} onBack={() => setOpen(null)} />;
  const left = requests.filter(({ decided }) => !decided).length;
  return (
    <>
      {tokens.map(({ symbol, decimals, balance }) => (
        <p key={symbol} class="token-balance">
          <span>{word(kit, 'signTokens')}</span>
          <strong>
            {writeSum(balance, decimals)} {symbol}
          </strong>
        </p>
      ))}
      <section>
        <h3>{word(kit, 'signTitle')}</h3>
        <p class="soft">{word(kit, 'signLeft', { n: left })}</p>
        <ul class="request-list">
          {requests.map((request) => (
            <Line key={request.id} kit={kit} request={request} onOpen={() => show(request.id)} />
          ))}
        </ul>
      </section>
      <Messages kit={kit} />
      <WaitBar kit={kit} />
    </>
  );
}
