import { type Kit, word } from '../frame/kit.ts';
import { LinkIcon } from '../frame/LinkIcon.tsx';
import { Code } from './Code.tsx';
import { type BlocksView, wordsOf } from './words.ts';

interface Props {
  readonly kit: Kit;
  readonly row: NonNullable<BlocksView['row']>;
}

/** The row of blocks: payments, the fields of the header, and what a node says of each. */
export function Row({ kit, row }: Props) {
  const chain = wordsOf(kit).row?.chain ?? [];
  return (
    <ol class="block-row">
      {row.map((block, at) => {
        const sound = block.faults.length === 0;
        return (
          <li key={block.root + String(at)} class={sound ? undefined : 'broken'}>
            <h4>
              <LinkIcon state={sound ? 'closed' : 'open'} /> {word(kit, 'blocksNumber', { n: at + 1 })}
              <span class="soft">
                {sound
                  ? word(kit, 'blocksSound')
                  : block.faults.map((fault) => word(kit, `blocksFault-${fault}`)).join(', ')}
              </span>
            </h4>
            <ul class="payments">
              {block.payments.map((payment, nth) => {
                const names = chain[at]?.[nth];
                return (
                  <li key={payment.id}>
                    <span>
                      {names?.from} — {names?.to}
                    </span>
                    <strong>{word(kit, 'blocksSum', { sum: payment.sum })}</strong>
                  </li>
                );
              })}
            </ul>
            <dl>
              <div>
                <dt>{word(kit, 'blocksPrevious')}</dt>
                <dd>
                  <Code hash={block.previous} />
                </dd>
              </div>
              <div>
                <dt>{word(kit, 'blocksRoot')}</dt>
                <dd>
                  <Code hash={block.root} />
                </dd>
              </div>
              <div>
                <dt>{word(kit, 'blocksNonce')}</dt>
                <dd>{block.nonce}</dd>
              </div>
              <div>
                <dt>{word(kit, 'blocksHash')}</dt>
                <dd>
                  <strong>
                    <Code hash={block.hash} />
                  </strong>
                </dd>
              </div>
            </dl>
          </li>
        );
      })}
    </ol>
  );
}
