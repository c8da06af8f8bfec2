import { useEffect, useRef, useState } from 'preact/hooks';
import type { TillView } from '@/core/scenario/domains/till/view.ts';
import { type Kit, refusedCode, word } from '../frame/kit.ts';
import { LinkIcon } from '../frame/LinkIcon.tsx';
import { MarkedCode } from '../frame/MarkedCode.tsx';
import { sumIn, tillOf, tillTexts } from '../frame/till.ts';
import { WaitBar } from '../frame/WaitBar.tsx';

type ClaimView = NonNullable<TillView['claim']>;

/** The till's own list of orders: what each is for, and how it stands. */
function Orders({ kit }: { readonly kit: Kit }) {
  const { orders, block } = tillOf(kit);
  return (
    <section>
      <h3>{word(kit, 'tillOrders')}</h3>
      <ul class="till-list">
        {[...orders].reverse().map((order) => (
          <li key={order.id}>
            <span class="mono" translate={false}>
              {order.id}
            </span>
            <strong>{sumIn(kit, order.due.asset, order.due.sum)}</strong>
            <span class={`order-state ${order.state}`}>
              <LinkIcon
                state={order.state === 'paid' ? 'closed' : order.state === 'created' ? 'now' : 'open'}
              />
              {order.state === 'created'
                ? word(kit, 'order-created', { left: order.until - block })
                : word(kit, `order-${order.state}`)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Notices({ kit }: { readonly kit: Kit }) {
  const { notices } = tillOf(kit);
  return (
    <section class="notices">
      <h3>{word(kit, 'tillNotices')}</h3>
      {notices.length === 0 && <p class="soft">{word(kit, 'tillNoNotice')}</p>}
      <div role="log" aria-label={word(kit, 'tillNotices')}>
        <ul class="till-list">
          {[...notices].reverse().map((notice, index) => (
            <li key={notices.length - index}>
              <span class="mono" translate={false}>
                {notice.order}
              </span>
              <strong>+{sumIn(kit, notice.asset, notice.sum)}</strong>
              <span class="soft">{word(kit, 'tillBlock', { n: notice.block })}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

/** The tick that payment programs show; drawn, since not every face has the sign. */
function Tick() {
  return (
    <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" focusable="false">
      <circle cx="12" cy="12" r="11" fill="var(--good)" />
      <path d="M7 12.500l3.500 3.500L17 9" fill="none" stroke="var(--paper-raised)" stroke-width="2.500" />
    </svg>
  );
}

/** What the customer holds up: the screen of a phone, which proves nothing. */
function Screenshot({ kit, shows }: { readonly kit: Kit; readonly shows: ClaimView['shows'] }) {
  if (!shows) return null;
  return (
    <figure class="shot">
      <figcaption class="soft">{word(kit, 'tillShot')}</figcaption>
      <div>
        <p class="shot-done">
          <Tick /> {word(kit, 'tillShotDone')}
        </p>
        <p class="shot-sum">{sumIn(kit, shows.asset, shows.sum)}</p>
        <p>
          <span class="soft">{word(kit, 'tillShotTo')}</span> <span translate={false}>{shows.payee}</span>
        </p>
      </div>
    </figure>
  );
}

interface CustomerProps {
  readonly kit: Kit;
  readonly claim: ClaimView;
  /** Whether the heading takes the focus: what was pressed before is gone. */
  readonly takesFocus: boolean;
}

function Customer({ kit, claim, takesFocus }: CustomerProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const texts = tillTexts(kit);
  const said = texts.claims.find(({ id }) => id === claim.id)?.said;
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, []);
  const act = (t: string) => void kit.act({ t, claim: claim.id });
  return (
    <section class="customer">
      <h3 ref={heading} tabIndex={-1}>
        {word(kit, 'tillCustomer', { n: claim.number, total: claim.total })}
      </h3>
      <blockquote>{said}</blockquote>
      <p>
        {word(kit, claim.isReturn ? 'tillReturns' : 'tillAsks')}{' '}
        <span class="mono" translate={false}>
          {claim.order}
        </span>
      </p>
      <Screenshot kit={kit} shows={claim.shows} />
      {claim.wantsRefund ? (
        <fieldset class="choices">
          <legend>{word(kit, 'tillRefund')}</legend>
          {texts.refunds.map(({ id, text }) => (
            <button
              key={id}
              type="button"
              class="button quiet"
              onClick={() => void kit.act({ t: 'till.refund', claim: claim.id, way: id })}
            >
              {text}
            </button>
          ))}
        </fieldset>
      ) : (
        <div class="row">
          <button type="button" class="button" onClick={() => act('till.ship')}>
            {word(kit, 'tillShip')}
          </button>
          <button type="button" class="button quiet" onClick={() => act('till.hold')}>
            {word(kit, 'tillHold')}
          </button>
        </div>
      )}
    </section>
  );
}

/** The reasons of the customer who was served last. */
function Last({ kit }: { readonly kit: Kit }) {
  const last = tillOf(kit).done.at(-1);
  if (!last) return null;
  const texts = tillTexts(kit);
  const claim = texts.claims.find(({ id }) => id === last.id);
  const refund = texts.refunds.find(({ id }) => id === last.refund?.way);
  const lines = [
    ...(last.outcome ? [{ right: last.right, text: claim?.[last.outcome] ?? '' }] : []),
    ...(last.refund ? [{ right: last.refund.right, text: refund?.reason ?? '' }] : []),
  ];
  return (
    <div role="status">
      {lines.map(({ right, text }) => (
        <p key={text} class={right ? 'verdict' : 'verdict refused'}>
          <LinkIcon state={right ? 'closed' : 'open'} />
          <span>
            <strong>{word(kit, right ? 'resultRight' : 'resultWrong')}</strong> {text}
          </span>
        </p>
      ))}
    </div>
  );
}

/** The shop's own code on its counter: who looks at it may find a sticker of somebody else. */
function OwnCode({ kit }: { readonly kit: Kit }) {
  const till = tillOf(kit);
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const pasted = till.canPeel && till.strayCode !== null;
  const check = async () => {
    const code = refusedCode(await kit.act({ t: 'till.peel' }));
    setSaid(word(kit, code ? 'ownFine' : 'ownPeeled', { payee: till.own.payee }));
  };
  return (
    <section class="own-code">
      <button type="button" class="button quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        {word(kit, 'ownCode')}
      </button>
      {open && (
        <>
          <MarkedCode
            text={pasted ? (till.strayCode ?? till.ownCode) : till.ownCode}
            label={word(kit, 'ownCodeLabel')}
          />
          <button type="button" class="button quiet" onClick={() => void check()}>
            {word(kit, 'ownCheck')}
          </button>
        </>
      )}
      <p role="status">{said}</p>
    </section>
  );
}

/** Nobody is left; said where the last customer stood. */
function Over({ kit, takesFocus }: Pick<CustomerProps, 'kit' | 'takesFocus'>) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, []);
  return (
    <h3 ref={heading} tabIndex={-1}>
      {word(kit, 'tillOver')}
    </h3>
  );
}

/** The merchant's side: orders and notices of the till, customers with their screens, goods that are handed over or kept, money that goes back. */
export function Till({ kit }: { readonly kit: Kit }) {
  const till = tillOf(kit);
  const sign = tillTexts(kit).shops[till.own.shop]?.sign ?? '';
  const isOpen = useRef(false);
  const takesFocus = isOpen.current;
  useEffect(() => {
    isOpen.current = true;
  }, []);
  return (
    <>
      <p class="till-head">
        <strong>{sign}</strong>
        <span translate={false}>
          {till.own.payee} · <span class="mono">{till.own.account}</span>
        </span>
      </p>
      <Last kit={kit} />
      {till.claim ? (
        <Customer
          key={`${till.claim.id} ${till.claim.wantsRefund}`}
          kit={kit}
          claim={till.claim}
          takesFocus={takesFocus}
        />
      ) : (
        <Over kit={kit} takesFocus={takesFocus} />
      )}
      <Notices kit={kit} />
      <Orders kit={kit} />
      <WaitBar kit={kit} />
      <OwnCode kit={kit} />
    </>
  );
}
