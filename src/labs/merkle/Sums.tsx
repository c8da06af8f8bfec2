import type { BlocksState } from '@/core/scenario/domains/blocks/plan.ts';
import { formatNumber } from '@/i18n/format-number.ts';
import { type Kit, word } from '../frame/kit.ts';
import { LinkIcon } from '../frame/LinkIcon.tsx';
import { type MerkleView, wordsOf } from './words.ts';

interface Props {
  readonly kit: Kit;
  readonly sums: NonNullable<MerkleView['sums']>;
}

/** An exchange's sum tree: open nodes on the way down, find the customer who owes less than nothing. */
export function Sums({ kit, sums }: Props) {
  const own = kit.view.state.own.blocks as unknown as BlocksState;
  const last = kit.view.state.log.findLast(({ type }) => type === 'accused')?.data;
  const customers = wordsOf(kit).sums?.customers ?? [];
  const height = sums.rows.length - 1;
  const shown = (sum: string) => formatNumber(Number(sum), kit.locale).replace('-', '−');
  return (
    <section class="merkle-tree sum-tree">
      <h3>{word(kit, 'merkleSumTitle')}</h3>
      <p>{word(kit, 'merkleSumHelp')}</p>
      <ol class="tree-rows">
        {[...sums.rows.entries()].reverse().map(([row, nodes]) => (
          <li key={row}>
            <span class="soft">
              {row === height
                ? word(kit, 'merkleSumRoot')
                : row === 0
                  ? word(kit, 'merkleCustomers')
                  : word(kit, 'merkleRow', { n: row })}
            </span>
            <ul style={`--width: ${Math.min(4, nodes.length)}`}>
              {nodes.map(({ sum }, at) => {
                const who =
                  row === 0 ? (customers[at]?.name ?? '') : word(kit, 'merkleNode', { n: at + 1, row });
                return (
                  <li key={`${row}.${at}`}>
                    <button
                      type="button"
                      class={`node ${sum === null ? '' : 'own'} ${row === height ? 'root' : ''}`}
                      onClick={() => sum === null && void kit.act({ t: 'blocks.open', row, at })}
                    >
                      <span class="visually-hidden">
                        {who}: {sum === null ? word(kit, 'merkleClosed') : shown(sum)}
                      </span>
                      <span aria-hidden="true">
                        {row === 0 && <b>{who}</b>}
                        {sum === null ? '?' : shown(sum)}
                      </span>
                    </button>
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ol>
      <fieldset class="choices">
        <legend>
          <strong>{word(kit, 'merkleAccuse')}</strong>
        </legend>
        {customers.map(({ id, name }, leaf) => (
          <button
            key={id}
            type="button"
            class="button quiet"
            aria-pressed={own.accused.at(-1) === leaf}
            onClick={() => void kit.act({ t: 'blocks.accuse', leaf })}
          >
            {name}
          </button>
        ))}
      </fieldset>
      <div role="status">
        {last && (
          <p class={last.right ? 'verdict' : 'verdict refused'}>
            <LinkIcon state={last.right ? 'closed' : 'open'} />
            <span>{word(kit, last.right ? 'merkleHole' : 'merkleNoHole', { looks: own.opened.length })}</span>
          </p>
        )}
      </div>
    </section>
  );
}
