import { plural } from '@/i18n/plural.ts';
import { type Kit, word } from '../frame/kit.ts';
import type { Open } from './Links.tsx';

const shown = 5;

/** The newest blocks: each names the hash of the one before, which makes the chain. */
export function Blocks({ kit, onOpen }: { readonly kit: Kit; readonly onOpen: Open }) {
  const blocks = kit.view.state.chain.blocks.slice(-shown).reverse();
  return (
    <details class="blocks">
      <summary>{word(kit, 'blocksTitle')}</summary>
      <p class="soft">{word(kit, 'blocksHelp')}</p>
      <ol reversed start={blocks[0]?.number ?? 0}>
        {blocks.map(({ number, hash, parent, transactions }) => (
          <li key={number}>
            <button type="button" class="explorer-link" onClick={() => onOpen({ kind: 'block', number })}>
              <strong>{word(kit, 'blockNumber', { n: number })}</strong>
            </button>{' '}
            <span class="soft">{plural(kit.strings, 'transactions', transactions.length, kit.locale)}</span>
            <dl translate={false}>
              <dt>{word(kit, 'hash')}</dt>
              <dd class="mono">{hash.slice(0, 18)}…</dd>
              <dt>{word(kit, 'parent')}</dt>
              <dd class="mono">{parent.slice(0, 18)}…</dd>
            </dl>
          </li>
        ))}
      </ol>
    </details>
  );
}
