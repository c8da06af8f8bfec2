import './preview.css';
import type { ComponentChildren } from 'preact';
import type { TokenName } from '@/core/chain/book-changes.ts';
import type { Preview as Would } from '@/core/chain/preview.ts';
import { type Amount, writeSum } from '@/core/wallet/amount.ts';
import { Address } from './Address.tsx';
import { myAddress } from './Balance.tsx';
import { type Kit, money, nameOf, word } from './kit.ts';

/** The largest number of 256 bits: an approval of this size has no limit. */
const endless = (2n ** 256n - 1n).toString();

/** A sum of a token with its symbol; an approval without limit in a word. @example tokenSum(kit, '2500', { symbol: 'PSOM', decimals: 2 }) // => '25 PSOM' */
export function tokenSum(
  kit: Pick<Kit, 'locale' | 'strings'>,
  amount: Amount,
  { symbol, decimals }: Pick<TokenName, 'symbol' | 'decimals'>,
): string {
  if (amount === endless) return word(kit, 'previewEndless');
  const digits = writeSum(amount, decimals, 4);
  return `${kit.locale === 'en' ? digits : digits.replace('.', ',')} ${symbol}`;
}

/** The name of whoever has an address; the address itself, cut, when it is nobody of the scenario. */
export function nameAt(kit: Kit, address: string): string {
  const id = Object.entries(kit.view.state.actors).find(([, theirs]) => theirs === address)?.[0];
  return nameOf(kit, id ?? 'stranger');
}

function Line({
  way,
  children,
}: {
  readonly way: 'in' | 'out' | 'open' | 'close';
  readonly children: ComponentChildren;
}) {
  const sign = { in: '+', out: '−', open: '!', close: '×' }[way];
  return (
    <li class={`would-${way}`}>
      <span class="would-sign" aria-hidden="true">
        {sign}
      </span>
      <span>{children}</span>
    </li>
  );
}

/** Coins and tokens that would come or go, from the learner's side. */
function sums(kit: Kit, { coins, tokens }: Would) {
  const me = myAddress(kit);
  const own = tokens.filter(({ who }) => who === me);
  const coin = coins[me] ?? '0';
  const size = (by: string) => by.replace('-', '');
  return [
    ...(coin === '0' ? [] : [{ way: coin.startsWith('-') ? 'out' : 'in', sum: money(kit, size(coin), 6) }]),
    ...own.map((change) => ({
      way: change.by.startsWith('-') ? 'out' : 'in',
      sum: tokenSum(kit, size(change.by), change),
    })),
  ] as const;
}

/** What a call says byte by byte: the function's four bytes, then words of 32. */
function CallData({ data }: { readonly data: string }) {
  const words = data.slice(10).match(/.{1,64}/g) ?? [];
  return (
    <ol class="call-data mono" translate={false}>
      <li>{data.slice(0, 10)}</li>
      {words.map((line, index) => (
        <li key={index}>{line.replace(/(.{8})/g, '$1 ').trim()}</li>
      ))}
    </ol>
  );
}

interface Props {
  readonly kit: Kit;
  /** The transaction that would be signed. */
  readonly pay: { readonly to: string; readonly value: Amount; readonly tip: Amount; readonly data?: string };
  /** What it would do now, by `core/chain/preview.ts`. */
  readonly would: Would;
  /** The function as the contract names it, such as `approve(address,uint256)`. */
  readonly call?: string;
  /** When the raw call is opened. */
  readonly onRaw?: () => void;
}

/** What would change if it is signed: sums that come and go, approvals that open and close, the fee, and on demand the raw call. */
export function Preview({ kit, pay, would, call, onRaw }: Props) {
  const me = myAddress(kit);
  const lines = would.ok ? sums(kit, would) : [];
  const approvals = would.ok ? would.allowances.filter(({ owner }) => owner === me) : [];
  const fee = BigInt(would.gas) * (BigInt(kit.view.baseFee) + BigInt(pay.tip));
  return (
    <div class="would">
      <h4>{word(kit, 'previewTitle')}</h4>
      {!would.ok && (
        <p class="problem">
          {word(kit, 'previewRefused')} <span translate={false}>{would.reason}</span>
        </p>
      )}
      {would.ok && lines.length + approvals.length === 0 && <p>{word(kit, 'previewNothing')}</p>}
      <ul>
        {lines.map(({ way, sum }, index) => (
          <Line key={index} way={way === 'in' ? 'in' : 'out'}>
            {word(kit, way === 'in' ? 'previewIn' : 'previewOut', { sum })}
          </Line>
        ))}
        {approvals.map((change) => {
          const closes = change.after === '0';
          return (
            <Line key={change.spender} way={closes ? 'close' : 'open'}>
              {word(kit, closes ? 'previewCloses' : 'previewOpens', {
                who: nameAt(kit, change.spender),
                sum: tokenSum(kit, change.after, change),
              })}{' '}
              {change.before !== '0' && (
                <span class="soft">
                  {word(kit, 'previewBefore', { sum: tokenSum(kit, change.before, change) })}
                </span>
              )}
            </Line>
          );
        })}
      </ul>
      <p class="soft">{word(kit, 'previewFee', { sum: money(kit, fee.toString(), 6) })}</p>
      {pay.data && pay.data !== '0x' && (
        <details onToggle={(event) => event.currentTarget.open && onRaw?.()}>
          <summary>{word(kit, 'previewRaw')}</summary>
          <dl>
            <dt>{word(kit, 'previewTo')}</dt>
            <dd>
              {nameAt(kit, pay.to)} <Address address={pay.to} />
            </dd>
            {call && (
              <>
                <dt>{word(kit, 'previewCall')}</dt>
                <dd class="mono" translate={false}>
                  {call}
                </dd>
              </>
            )}
          </dl>
          <CallData data={pay.data} />
        </details>
      )}
    </div>
  );
}
