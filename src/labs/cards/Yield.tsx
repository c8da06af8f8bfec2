import { growth, type Period, periodsOf } from '@/core/scenario/domains/cards/growth.ts';
import { type Kit, word } from '../frame/kit.ts';
import { grouped } from './grouped.ts';

/** What a promised yield would make of 1000 som: the sum is done before the learner's eyes. */
export function Yield({
  kit,
  percent,
  period,
}: {
  readonly kit: Kit;
  readonly percent: number;
  readonly period: Period;
}) {
  const year = periodsOf(period);
  const rows = [1, Math.round(year / 12), Math.round(year / 2), year];
  return (
    <div class="yield">
      <p>
        {word(kit, `cardsYield-${period}`, {
          percent: kit.locale === 'en' ? percent : String(percent).replace('.', ','),
        })}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{word(kit, 'cardsYieldTimes')}</th>
            <th scope="col">{word(kit, 'cardsYieldSum')}</th>
          </tr>
        </thead>
        <tbody>
          {[...new Set(rows)].map((periods) => (
            <tr key={periods}>
              <th scope="row">{periods === year ? word(kit, 'cardsYieldYear', { n: periods }) : periods}</th>
              <td>{word(kit, 'cardsSom', { sum: grouped(kit, growth(percent, periods) * 1000) })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <strong>{word(kit, 'cardsYieldFactor', { factor: grouped(kit, growth(percent, year)) })}</strong>
      </p>
    </div>
  );
}
