import { blockGasLimit } from '@/core/chain/chain.ts';
import { type Kit, word } from '../frame/kit.ts';
import { baseRange, gwei, marketOf } from './market.ts';

/** Gas as a share of a block, with one place. */
function inBlocks({ locale }: Kit, gas: number): string {
  const text = (gas / blockGasLimit).toFixed(1);
  return locale === 'en' ? text : text.replace('.', ',');
}

/** Who waits besides the learner: a bar for each band of tips, the highest first, and where the next block is full. */
export function Queue({ kit }: { readonly kit: Kit }) {
  const { queue, mine, base } = marketOf(kit);
  const most = Math.max(blockGasLimit / 2, ...queue.bands.map(({ gas }) => gas));
  let before = 0;
  let full = false;
  return (
    <section class="fees-queue">
      <h3>{word(kit, 'feesQueueTitle')}</h3>
      <p class="soft">{word(kit, 'feesQueueHelp')}</p>
      <ol>
        {queue.bands.map(({ from, to, gas }) => {
          const fits = before + gas <= blockGasLimit;
          const edge = !fits && !full;
          full ||= !fits;
          before += gas;
          const own = mine.filter((tx) => {
            const tip = Math.min(tx.tip, tx.cap - base);
            return tip >= from && (to === null || tip < to);
          });
          return (
            <li key={from} class={fits ? 'fits' : edge ? 'edge' : 'waits'}>
              <span class="fees-band">
                {to === null
                  ? word(kit, 'feesFrom', { from: gwei(kit, from) })
                  : `${gwei(kit, from)}–${gwei(kit, to)}`}
              </span>
              <span class="fees-bar" aria-hidden="true">
                <span style={{ width: `${Math.round((gas / most) * 100)}%` }} />
              </span>
              <span class="fees-gas">
                {word(kit, 'feesBlocks', { n: inBlocks(kit, gas) })}
                <span class="visually-hidden">
                  {' '}
                  {word(kit, fits ? 'feesFits' : edge ? 'feesEdge' : 'feesWaits')}
                </span>
              </span>
              {edge && <span class="fees-mark">{word(kit, 'feesEdge')}</span>}
              {own.length > 0 && <strong class="fees-mine">{word(kit, 'feesYouHere')}</strong>}
            </li>
          );
        })}
      </ol>
      <p class="soft">
        {word(kit, 'feesBelow', { n: inBlocks(kit, queue.below) })}
        {mine.some((tx) => tx.cap - base < 10) && <strong> {word(kit, 'feesYouBelow')}</strong>}
      </p>
    </section>
  );
}

/** The base fee of the last blocks and where it may go. */
export function BaseFee({ kit }: { readonly kit: Kit }) {
  const market = marketOf(kit);
  const { base, seen } = market;
  const rows = [2, 4].map((ahead) => ({ ahead, range: baseRange(market, ahead) }));
  return (
    <section class="fees-base">
      <h3>{word(kit, 'feesBaseTitle')}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{word(kit, 'feesBlockName')}</th>
            <th scope="col">{word(kit, 'feesBaseGwei')}</th>
            <th scope="col">{word(kit, 'feesFull')}</th>
          </tr>
        </thead>
        <tbody>
          {seen.slice(-3).map((slot) => (
            <tr key={slot.number}>
              <th scope="row">{slot.number}</th>
              <td>{gwei(kit, slot.base)}</td>
              <td>{Math.round((slot.gas / blockGasLimit) * 100)} %</td>
            </tr>
          ))}
          <tr class="fees-next">
            <th scope="row">{word(kit, 'feesNextBlock')}</th>
            <td>{gwei(kit, base)}</td>
            <td>?</td>
          </tr>
          {rows.map(({ ahead, range: [low, high] }) => (
            <tr key={ahead}>
              <th scope="row">{word(kit, 'feesAhead', { n: ahead })}</th>
              <td>
                {word(kit, 'feesAbout')}{' '}
                {low === high ? gwei(kit, low) : `${gwei(kit, low)}–${gwei(kit, high)}`}
              </td>
              <td>?</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
