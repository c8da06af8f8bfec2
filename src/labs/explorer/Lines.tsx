import { findBlock, type TransactionView, tokenAt } from '@/core/chain/explorer.ts';
import type { Words } from '@/core/chain/read-all.ts';
import { writeSum } from '@/core/wallet/amount.ts';
import { depthOf } from '../frame/History.tsx';
import { type Kit, money, word } from '../frame/kit.ts';
import { AddressLink, type Open } from './Links.tsx';

/** A sum of a token with its symbol; a contract that names no token shows the bare number. */
export function tokenSum(kit: Kit, contract: string, amount: string): string {
  const token = tokenAt(kit.view.state.chain, contract as `0x${string}`);
  if (!token) return amount;
  const digits = writeSum(amount, token.decimals, 4);
  return `${kit.locale === 'en' ? digits : digits.replace('.', ',')} ${token.symbol}`;
}

/** What came of a transaction, in words. */
export function statusOf(kit: Kit, { outcome }: Pick<TransactionView, 'outcome'>): string {
  return word(kit, `explorerStatus-${outcome ?? 'pending'}`);
}

/** A price of a unit of gas, as the language writes numbers. */
export function gweiOf({ locale }: Pick<Kit, 'locale'>, amount: string): string {
  const digits = writeSum(amount, 9, 2);
  return `${locale === 'en' ? digits : digits.replace('.', ',')} gwei`;
}

function Value({ kit, type, value, onOpen }: { kit: Kit; type: string; value: string; onOpen: Open }) {
  if (type === 'address') return <AddressLink kit={kit} address={value} onOpen={onOpen} />;
  return <span translate={false}>{value}</span>;
}

/** A function or an event with its values, one under another. */
function Decoded({ kit, words, onOpen }: { kit: Kit; words: Words; onOpen: Open }) {
  return (
    <>
      <code translate={false}>
        {words.name}({words.types.join(', ')})
      </code>
      <ul class="explorer-values">
        {words.values.map((value, index) => (
          <li key={`${index} ${value}`}>
            <Value kit={kit} type={words.types[index] ?? ''} value={value} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface Props {
  readonly kit: Kit;
  readonly view: TransactionView;
  readonly onOpen: Open;
}

/** Tokens that a transaction moved, as its contracts logged it. */
function Transfers({ kit, view, onOpen }: Props) {
  const moves = (kit.view.read[view.tx.hash]?.logs ?? []).filter(({ name }) => name === 'Transfer');
  if (moves.length === 0) return null;
  return (
    <div>
      <dt>{word(kit, 'explorerTransfers')}</dt>
      {moves.map(({ contract, values: [from = '', to = '', amount = '0'] }, index) => (
        <dd key={`${index} ${contract}`} class="explorer-transfer">
          <strong>{tokenSum(kit, contract, amount)}</strong>
          <span>
            {word(kit, 'from')} <AddressLink kit={kit} address={from} onOpen={onOpen} />
          </span>
          <span>
            {word(kit, 'to')} <AddressLink kit={kit} address={to} onOpen={onOpen} />
          </span>
          <span>
            {word(kit, 'explorerToken')} <AddressLink kit={kit} address={contract} onOpen={onOpen} />
          </span>
        </dd>
      ))}
    </div>
  );
}

/** What the fee is made of. */
function FeeParts({ kit, view }: Pick<Props, 'kit' | 'view'>) {
  const { tx, fee, gasUsed, tip, block } = view;
  const base = block === null ? null : findBlock(kit.view.state.chain, block)?.baseFee;
  if (fee === null || gasUsed === null || tip === null || !base) return null;
  const tipped = BigInt(tip) * BigInt(gasUsed);
  const rows = [
    ['explorerGas', word(kit, 'explorerGasOf', { used: gasUsed, limit: tx.gasLimit })],
    ['explorerBase', gweiOf(kit, base)],
    ['explorerTip', gweiOf(kit, tip)],
    ['explorerBurned', money(kit, (BigInt(fee) - tipped).toString())],
    ['explorerTipped', money(kit, tipped.toString())],
  ] as const;
  return (
    <>
      {rows.map(([key, value]) => (
        <div key={key}>
          <dt>{word(kit, key)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </>
  );
}

/** All lines of a transaction, as explorers have them. */
export function Lines(props: Props) {
  const { kit, view, onOpen } = props;
  const { tx, block, fee, outcome, reason } = view;
  const call = kit.view.read[tx.hash]?.call;
  const rows = [
    ['status', outcome === 'reverted' ? <strong>{statusOf(kit, view)}</strong> : statusOf(kit, view)],
    ...(reason ? [['explorerReason', <code translate={false}>{reason}</code>] as const] : []),
    [
      'block',
      block === null ? (
        '—'
      ) : (
        <button type="button" class="explorer-link" onClick={() => onOpen({ kind: 'block', number: block })}>
          {block}
        </button>
      ),
    ],
    ['confirmationsName', depthOf(kit, view)],
    ['from', <AddressLink kit={kit} address={tx.from} onOpen={onOpen} />],
    ['to', tx.to && <AddressLink kit={kit} address={tx.to} onOpen={onOpen} />],
    ['sum', money(kit, tx.value)],
    ['feeLine', fee === null ? '—' : money(kit, fee)],
  ] as const;
  return (
    <dl class="explorer-lines">
      {rows.map(([key, value]) => (
        <div key={key}>
          <dt>{word(kit, key)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      <Transfers {...props} />
      <FeeParts kit={kit} view={view} />
      <div>
        <dt>{word(kit, 'nonce')}</dt>
        <dd>{tx.nonce}</dd>
      </div>
      {tx.data !== '0x' && (
        <div>
          <dt>{word(kit, 'explorerInput')}</dt>
          <dd>
            {call ? <Decoded kit={kit} words={call} onOpen={onOpen} /> : word(kit, 'explorerNoWords')}
            <details>
              <summary>{word(kit, 'explorerBytes', { selector: tx.data.slice(0, 10) })}</summary>
              <code class="hash" translate={false}>
                {tx.data}
              </code>
            </details>
          </dd>
        </div>
      )}
      <div>
        <dt>{word(kit, 'hash')}</dt>
        <dd class="mono hash" translate={false}>
          {tx.hash}
        </dd>
      </div>
    </dl>
  );
}

/** A transaction in a row: its sum, or the tokens it moved, and whether it failed. */
export function sumOf(kit: Kit, view: TransactionView): string {
  const move = kit.view.read[view.tx.hash]?.logs.find(({ name }) => name === 'Transfer');
  const sum = move ? tokenSum(kit, move.contract, move.values[2] ?? '0') : money(kit, view.tx.value, 4);
  return view.outcome === 'reverted' ? `${sum} · ${statusOf(kit, view)}` : sum;
}
