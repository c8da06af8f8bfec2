import type { BlocksState } from '@/core/scenario/domains/blocks/plan.ts';
import { type Kit, word } from '../frame/kit.ts';
import { LinkIcon } from '../frame/LinkIcon.tsx';
import { type MerkleView, wordsOf } from './words.ts';

const short = (hash: string) => hash.slice(0, 8);

interface Props {
  readonly kit: Kit;
  readonly claims: MerkleView['claims'];
  readonly root: string;
}

/** Four people say that a payment is in the block. A light client has only the root: it works out where each proof leads, then says. */
export function Claims({ kit, claims, root }: Props) {
  const own = kit.view.state.own.blocks as unknown as BlocksState;
  const leaves = wordsOf(kit).tree?.leaves ?? [];
  return (
    <section class="claims">
      <h3>{word(kit, 'merkleClaims')}</h3>
      <p class="target">
        {word(kit, 'merkleRootIs')} <strong class="mono">{short(root)}…</strong>
      </p>
      <ol>
        {claims.map((claim, number) => {
          const names = leaves[claim.leaf];
          const said = own.judged[String(number)];
          const right = claim.honest !== null && said === !claim.honest;
          return (
            <li key={`${number} ${claim.id}`}>
              <h4>
                {names?.from} — {names?.to}, {word(kit, 'merkleSum', { sum: claim.sum })}
              </h4>
              <p class="soft mono" translate={false}>
                {[claim.id, ...claim.siblings].map(short).join(' + ')}
              </p>
              <button
                type="button"
                class="button quiet"
                onClick={() => void kit.act({ t: 'blocks.compute', claim: number })}
              >
                {word(kit, 'merkleCompute')}
              </button>
              <div role="status">
                {claim.root !== null && (
                  <p>
                    {word(kit, 'merkleLeadsTo')} <strong class="mono">{short(claim.root)}…</strong>
                  </p>
                )}
              </div>
              <div class="row">
                {(['true', 'false'] as const).map((verdict) => (
                  <button
                    key={verdict}
                    type="button"
                    class="button quiet"
                    aria-pressed={said === (verdict === 'false')}
                    onClick={() => void kit.act({ t: 'blocks.judge', claim: number, verdict })}
                  >
                    {word(kit, `merkle-say-${verdict}`)}
                  </button>
                ))}
              </div>
              <div role="status">
                {claim.honest !== null && (
                  <p class={right ? 'verdict' : 'verdict refused'}>
                    <LinkIcon state={right ? 'closed' : 'open'} />
                    <span>{word(kit, claim.honest ? 'merkleHonest' : 'merkleFalse')}</span>
                  </p>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
