import { useEffect, useRef, useState } from 'preact/hooks';
import { unitsFor } from '@/core/ledgers/till/price.ts';
import type { VisitView } from '@/core/scenario/domains/till/view.ts';
import { type Kit, word } from '../frame/kit.ts';
import { LinkIcon } from '../frame/LinkIcon.tsx';
import { Messages } from '../frame/Messages.tsx';
import { sumIn, tillOf, tillPlan, tillTexts } from '../frame/till.ts';
import { Confirm } from './Confirm.tsx';
import { type How, Scanner } from './Scanner.tsx';
import { Stall } from './Stall.tsx';

function Purse({ kit }: { readonly kit: Kit }) {
  const { assets } = tillOf(kit);
  return (
    <p class="purse">
      <span class="soft">{word(kit, assets.length > 1 ? 'payApp' : 'payBank')}</span>
      {assets.map(({ id, has }) => (
        <strong key={id}>{sumIn(kit, id, has)}</strong>
      ))}
      <span class="soft">{word(kit, 'practiceMoney')}</span>
    </p>
  );
}

/** What looking has shown, in the order of the buttons. */
function Findings({ kit, visit }: { readonly kit: Kit; readonly visit: VisitView }) {
  const shop = tillPlan(kit).shops[visit.shop];
  const said = {
    sign: word(kit, 'lookSign', { sign: tillTexts(kit).shops[visit.shop]?.sign ?? '' }),
    seller: word(kit, 'lookSeller', { payee: shop?.payee ?? '', account: shop?.account ?? '' }),
    sticker: word(kit, visit.sticker ? 'lookStickerThere' : 'lookStickerNone'),
  };
  return (
    <div role="status">
      <ul class="findings">
        {(['sign', 'seller', 'sticker'] as const)
          .filter((what) => visit.looked.includes(what))
          .map((what) => (
            <li key={what}>{said[what]}</li>
          ))}
      </ul>
    </div>
  );
}

function Counter({ kit, visit }: { readonly kit: Kit; readonly visit: VisitView }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const texts = tillTexts(kit).shops[visit.shop];
  const price = sumIn(kit, 'som', visit.rest);
  useEffect(() => {
    if (visit.number > 1) heading.current?.focus();
  }, [visit.id]);
  const scan = (how: How) => void kit.act({ t: 'till.scan', visit: visit.id, how });
  return (
    <>
      <section>
        <h3 ref={heading} tabIndex={-1}>
          {word(kit, 'payCounter', { n: visit.number, total: visit.total })}
        </h3>
        <Stall
          sign={texts?.sign ?? ''}
          picture={texts?.picture ?? ''}
          code={visit.code}
          sticker={visit.sticker}
          label={word(kit, visit.sticker ? 'stallLabelSticker' : 'stallLabel', { sign: texts?.sign ?? '' })}
        />
        <p class="seller-says">
          {word(kit, visit.rest === visit.price ? 'sellerSays' : 'sellerRest', {
            goods: texts?.goods ?? '',
            price,
          })}
        </p>
        <div class="row looks">
          {(['sign', 'seller', 'sticker'] as const).map((what) => (
            <button
              key={what}
              type="button"
              class="button quiet"
              aria-pressed={visit.looked.includes(what)}
              onClick={() => void kit.act({ t: 'till.look', visit: visit.id, what })}
            >
              {word(kit, `look-${what}`)}
            </button>
          ))}
        </div>
        <Findings kit={kit} visit={visit} />
      </section>
      {visit.scanned ? (
        <Confirm key={visit.id} kit={kit} visit={visit} />
      ) : (
        <Scanner key={visit.id} kit={kit} wanted={visit.code} onScan={scan} />
      )}
    </>
  );
}

/** What came of the last counter, with its reason, and the way on. */
function Result({ kit, onNext }: { readonly kit: Kit; readonly onNext: (() => void) | null }) {
  const { last } = tillOf(kit);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [last?.id]);
  if (!last) return null;
  const reasons = tillTexts(kit).reasons[last.trap ?? (last.sticker ? 'renewed' : 'honest')];
  const right = last.outcome !== 'cash' && last.right;
  const paid = kit.view.state.log
    .filter(({ type, data }) => type === 'till.paid' && data.visit === last.id)
    .at(-1)?.data;
  const asset = String(paid?.asset);
  const rate = tillPlan(kit).assets.find(({ id }) => id === asset)?.rate ?? 100;
  return (
    <section class="result">
      <h3 ref={heading} tabIndex={-1}>
        {word(kit, `result-${last.outcome}`, { sign: tillTexts(kit).shops[last.shop]?.sign ?? '' })}
      </h3>
      {last.outcome === 'paid' && (
        <dl class="receipt">
          <dt>{word(kit, 'payPayee')}</dt>
          <dd translate={false}>{last.payee}</dd>
          <dt>{word(kit, 'payAccount')}</dt>
          <dd class="mono" translate={false}>
            {last.account}
          </dd>
          {paid && (
            <>
              <dt>{word(kit, 'paySum')}</dt>
              <dd>
                {sumIn(kit, 'som', String(paid.sum))}
                {rate !== 100 && ` · ${sumIn(kit, asset, unitsFor(String(paid.sum), rate))}`}
              </dd>
            </>
          )}
        </dl>
      )}
      {last.outcome !== 'cash' && (
        <p class={right ? 'verdict' : 'verdict refused'}>
          <LinkIcon state={right ? 'closed' : 'open'} />
          <span>
            <strong>{word(kit, right ? 'resultRight' : 'resultWrong')}</strong>{' '}
            {last.outcome === 'paid' ? reasons?.paid : reasons?.left}
          </span>
        </p>
      )}
      {onNext && (
        <button type="button" class="button" onClick={onNext}>
          {word(kit, 'payNext')}
        </button>
      )}
    </section>
  );
}

/** A round through the market: at every counter look, scan, compare, and pay or walk away. */
export function Pay({ kit }: { readonly kit: Kit }) {
  const { visit, last } = tillOf(kit);
  // Which result has been read; a reload shows the last one again.
  const [read, setRead] = useState(last?.id ?? '');
  const fresh = last !== null && last.id !== read;
  return (
    <>
      <Purse kit={kit} />
      {fresh || !visit ? (
        <Result kit={kit} onNext={visit ? () => setRead(last?.id ?? '') : null} />
      ) : (
        <Counter key={visit.id} kit={kit} visit={visit} />
      )}
      <Messages kit={kit} />
    </>
  );
}
