import type { BlocksState } from '@/core/scenario/domains/blocks/plan.ts';
import { realItems } from '@/core/scenario/domains/blocks/plan.ts';
import { formatNumber } from '@/i18n/format-number.ts';
import { type Kit, word } from '../frame/kit.ts';
import { Code } from './Code.tsx';
import { Foresee, Seen } from './Foresee.tsx';
import { type BlocksView, viewOf } from './words.ts';

interface Props {
  readonly kit: Kit;
  readonly real: NonNullable<BlocksView['real']>;
}

/** Block 100000 of Bitcoin with its four transactions, as every node in the world has it. */
export function Real({ kit, real }: Props) {
  const own = kit.view.state.own.blocks as unknown as BlocksState;
  const said = own.foreseen.real;
  const truth = viewOf(kit).truths.real;
  const side = real.bent ?? real.honest;
  const coins = (values: readonly string[]) =>
    values.map((value) => formatNumber(Number(value) / 1e8, kit.locale)).join(' + ');
  const line = (key: string, was: string, is: string) => (
    <div>
      <dt>{word(kit, key)}</dt>
      <dd>
        <Code hash={is} />
        {was !== is && (
          <span class="soft was">
            {word(kit, 'blocksWas')} {was.slice(0, 8)}…
          </span>
        )}
      </dd>
    </div>
  );
  return (
    <>
      <section class="real-block">
        <h3>{word(kit, 'blocksRealTitle')}</h3>
        <p>{word(kit, 'blocksRealHelp')}</p>
        <ol>
          {side.ids.map((id, at) => (
            <li key={id}>
              <strong>
                {word(kit, 'blocksCoins', {
                  sum:
                    at === 1 && real.bent
                      ? coins(['5560000000', real.values[1]?.[1] ?? '0'])
                      : coins(real.values[at] ?? []),
                })}
              </strong>{' '}
              <Code hash={id} />
            </li>
          ))}
        </ol>
        <dl>
          {line('blocksRoot', real.honest.root, side.root)}
          {line('blocksHash', real.honest.hash, side.hash)}
          {line('blocksRealNext', real.previous, real.previous)}
        </dl>
      </section>
      {said && truth ? (
        <Seen kit={kit} act="real" items={realItems} said={said} truth={truth} />
      ) : (
        <Foresee kit={kit} act="real" items={realItems} blocks={[99_999, 100_000, 100_001]} />
      )}
    </>
  );
}
