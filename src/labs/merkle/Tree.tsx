import type { BlocksState } from '@/core/scenario/domains/blocks/plan.ts';
import { type Kit, word } from '../frame/kit.ts';
import { LinkIcon } from '../frame/LinkIcon.tsx';
import { type MerkleView, wordsOf } from './words.ts';

interface Props {
  readonly kit: Kit;
  readonly tree: NonNullable<MerkleView['tree']>;
}

/** The tree of eight leaves, root on top. The learner takes one hash of each row; their own way up is worked out. */
export function Tree({ kit, tree }: Props) {
  const own = kit.view.state.own.blocks as unknown as BlocksState;
  const { found } = own.path;
  const height = tree.rows.length - 1;
  const leaf = wordsOf(kit).tree?.leaves[tree.leaf];
  const last = kit.view.state.log.findLast(({ type }) => type === 'sibling')?.data;
  const stateOf = (row: number, at: number) => {
    const mine = tree.leaf >> row;
    if (at === mine && row <= found) return 'own';
    return row < found && at === (mine ^ 1) ? 'taken' : '';
  };
  const take = (row: number, at: number) => found < height && void kit.act({ t: 'blocks.sibling', row, at });
  return (
    <section class="merkle-tree">
      <h3>{word(kit, 'merkleTitle')}</h3>
      <p>
        {word(kit, 'merkleProve')}{' '}
        <strong>
          {leaf?.from} — {leaf?.to}, {word(kit, 'merkleSum', { sum: leaf?.sum ?? 0 })} (
          {word(kit, 'merkleLeaf', { n: tree.leaf + 1 })})
        </strong>
      </p>
      <ol class="tree-rows">
        {[...tree.rows.entries()].reverse().map(([row, hashes]) => (
          <li key={row}>
            <span class="soft">
              {row === height
                ? word(kit, 'merkleRoot')
                : row === 0
                  ? word(kit, 'merkleLeaves')
                  : word(kit, 'merkleRow', { n: row })}
            </span>
            <ul style={`--width: ${hashes.length}`}>
              {hashes.map((hash, at) => {
                const state = stateOf(row, at);
                const name = `${row === 0 ? word(kit, 'merkleLeaf', { n: at + 1 }) : word(kit, 'merkleNode', { n: at + 1, row })}: ${hash.slice(0, 4)}${state ? `, ${word(kit, `merkle-${state}`)}` : ''}`;
                return (
                  <li key={hash}>
                    {row === height ? (
                      <span class={`node ${state} root`}>{hash.slice(0, 8)}</span>
                    ) : (
                      <button type="button" class={`node ${state}`} onClick={() => take(row, at)}>
                        <span class="visually-hidden">{name}</span>
                        <span aria-hidden="true" translate={false}>
                          {row === 0 && <b>{at + 1}</b>}
                          {/* Eight stand beside each other at 320 pixels: two digits a line. */}
                          {row === 0 ? `${hash.slice(0, 2)}\n${hash.slice(2, 4)}` : hash.slice(0, 4)}
                        </span>
                      </button>
                    )}
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ol>
      <p class="soft">{word(kit, 'merkleKey')}</p>
      <div role="status">
        {last && (
          <p class={last.right ? 'verdict' : 'verdict refused'}>
            <LinkIcon state={last.right ? 'closed' : 'open'} />
            <span>
              {wordsOf(kit).path?.[String(last.idea)]}{' '}
              <strong>{word(kit, found < height ? 'merkleFound' : 'merkleProved', { found, height })}</strong>
            </span>
          </p>
        )}
      </div>
    </section>
  );
}
