import type { RaceBlock } from '@/core/ledgers/race/race.ts';
import { type Kit, word } from '../frame/kit.ts';
import type { SaleView } from './sale.ts';

/** What a block holds, in words. */
const held = { payment: 'racePayment', double: 'raceDouble' } as const;

function Branch({
  kit,
  blocks,
  wait,
  gone,
}: {
  kit: Kit;
  blocks: readonly RaceBlock[];
  wait: number;
  gone: boolean;
}) {
  return (
    <ol class={gone ? 'race-branch gone' : 'race-branch'}>
      {blocks.map(({ height, hash, holds }, index) => (
        <li key={hash} class={holds ? 'holds' : ''}>
          <span>{height}</span>
          <code translate={false}>{hash.slice(2, 6)}</code>
          {holds && <span class="race-holds">{word(kit, held[holds])}</span>}
          {index + 1 === wait && !gone && <span class="race-holds">{word(kit, 'raceHanded')}</span>}
          {gone && <span class="visually-hidden">{word(kit, 'raceReplaced')}</span>}
        </li>
      ))}
    </ol>
  );
}

/** The chain that all see, and, when it is over, the one that was hidden; replaced blocks are struck through. */
export function Branches({ kit, sale }: { readonly kit: Kit; readonly sale: SaleView }) {
  const { shown, hidden, end, wait } = sale;
  if (!shown) return null;
  const lost = end === 'overtaken';
  return (
    <div class="race">
      <h4>{word(kit, lost ? 'raceShownGone' : 'raceShown')}</h4>
      {shown.length === 0 ? (
        <p class="soft">{word(kit, 'raceNoBlock')}</p>
      ) : (
        <Branch kit={kit} blocks={shown} wait={wait ?? 0} gone={lost} />
      )}
      {hidden && hidden.length > 0 && (
        <>
          <h4>{word(kit, lost ? 'raceHiddenWon' : 'raceHiddenLost')}</h4>
          <Branch kit={kit} blocks={hidden} wait={-1} gone={!lost} />
        </>
      )}
    </div>
  );
}
