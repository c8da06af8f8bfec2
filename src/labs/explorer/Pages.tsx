import { blockGasLimit } from '@/core/chain/chain.ts';
import {
  allTransactions,
  balanceOf,
  findBlock,
  findTransaction,
  holdingsOf,
  type TransactionView,
  tokenAt,
} from '@/core/chain/explorer.ts';
import { plural } from '@/i18n/plural.ts';
import { Address, shortOf } from '../frame/Address.tsx';
import { type Kit, money, word } from '../frame/kit.ts';
import { gweiOf, Lines, sumOf, tokenSum } from './Lines.tsx';
import { AddressLink, HashLink, type Open, type Shown } from './Links.tsx';
import { RealPage } from './Real.tsx';
import { Rows } from './Rows.tsx';

interface Props {
  readonly kit: Kit;
  readonly onOpen: Open;
}

/** Transactions as rows: hash, both sides, sum. */
export function Table({ kit, onOpen, list }: Props & { readonly list: readonly TransactionView[] }) {
  if (list.length === 0) return <p class="soft">{word(kit, 'explorerNone')}</p>;
  return (
    <ul class="explorer-table">
      {list.map((view) => (
        <li key={view.tx.hash}>
          <span class="entry">
            <HashLink hash={view.tx.hash} onOpen={onOpen} />
            <strong>{sumOf(kit, view)}</strong>
          </span>
          <span class="soft">
            <span class="mono">{shortOf(view.tx.from)}</span> →{' '}
            <span class="mono">{shortOf(view.tx.to ?? view.tx.from)}</span>
            {view.block !== null && ` · ${word(kit, 'blockNumber', { n: view.block })}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

function BlockPage({ kit, onOpen, number }: Props & { readonly number: number }) {
  const block = findBlock(kit.view.state.chain, number);
  if (!block) return null;
  const list = allTransactions(kit.view.state.chain).filter((view) => view.block === number);
  const gwei = gweiOf(kit, block.baseFee);
  const rows = [
    [word(kit, 'explorerTime'), word(kit, 'explorerSeconds', { n: block.time / 1000 })],
    [plural(kit.strings, 'transactions', list.length, kit.locale), word(kit, 'explorerNpc')],
    [word(kit, 'explorerBlockGas'), `${Math.round((block.gasUsed / blockGasLimit) * 100)} %`],
    [word(kit, 'explorerBase'), gwei],
    [
      word(kit, 'explorerMaker'),
      <AddressLink key="maker" kit={kit} address={block.proposer} onOpen={onOpen} />,
    ],
    [
      word(kit, 'hash'),
      <span key="hash" class="mono hash" translate={false}>
        {block.hash}
      </span>,
    ],
    [
      word(kit, 'parent'),
      number === 0 ? (
        '—'
      ) : (
        <button
          key="parent"
          type="button"
          class="explorer-link mono hash"
          translate={false}
          onClick={() => onOpen({ kind: 'block', number: number - 1 })}
        >
          {block.parent}
        </button>
      ),
    ],
  ] as const;
  return (
    <>
      <h3 tabIndex={-1}>{word(kit, 'blockNumber', { n: number })}</h3>
      <Rows rows={rows} />
      <Table kit={kit} onOpen={onOpen} list={list} />
    </>
  );
}

/** Whether a transaction touches an address: as a side of it, or of tokens it moved. */
function touches(kit: Kit, { tx }: TransactionView, address: string): boolean {
  const logs = kit.view.read[tx.hash]?.logs ?? [];
  return tx.from === address || tx.to === address || logs.some(({ values }) => values.includes(address));
}

function AddressPage({ kit, onOpen, address }: Props & { readonly address: `0x${string}` }) {
  const { chain } = kit.view.state;
  const contract = chain.contracts[address];
  const token = tokenAt(chain, address);
  const held = holdingsOf(chain, address);
  const rows = [
    [word(kit, 'balance'), money(kit, balanceOf(chain, address).balance, 4)],
    ...held.map(
      ({ token: of, amount }) =>
        [
          word(kit, 'explorerHolds'),
          <span key={of} class="explorer-transfer">
            <strong>{tokenSum(kit, of, amount)}</strong>
            <span>
              {word(kit, 'explorerToken')} <AddressLink kit={kit} address={of} onOpen={onOpen} />
            </span>
          </span>,
        ] as const,
    ),
    ...(contract ? [] : [[word(kit, 'explorerSentCount'), chain.accounts[address]?.nonce ?? 0] as const]),
    ...(token
      ? ([
          [word(kit, 'explorerTokenName'), `${token.name} (${token.symbol})`],
          [word(kit, 'explorerDecimals'), token.decimals],
        ] as const)
      : []),
  ] as const;
  return (
    <>
      <h3 tabIndex={-1}>{word(kit, contract ? 'explorerContract' : 'explorerAddress')}</h3>
      <p>
        <Address address={address} />
      </p>
      {token && <p class="soft">{word(kit, 'explorerAnyName')}</p>}
      <Rows rows={rows} />
      <h4>{word(kit, 'history')}</h4>
      <Table
        kit={kit}
        onOpen={onOpen}
        list={allTransactions(chain).filter((view) => touches(kit, view, address))}
      />
    </>
  );
}

/** A page of the explorer: a transaction, a block, an address or a contract. */
export function Page({ kit, onOpen, page }: Props & { readonly page: Shown }) {
  if (page.kind === 'real') return <RealPage kit={kit} onOpen={onOpen} height={page.height} />;
  if (page.kind === 'block') return <BlockPage kit={kit} onOpen={onOpen} number={page.number} />;
  if (page.kind === 'address') return <AddressPage kit={kit} onOpen={onOpen} address={page.address} />;
  const view = findTransaction(kit.view.state.chain, page.hash);
  return (
    view && (
      <>
        <h3 tabIndex={-1}>{word(kit, 'explorerTransaction')}</h3>
        <Lines kit={kit} view={view} onOpen={onOpen} />
      </>
    )
  );
}
