import { type Kit, money, nameOf, word } from '../frame/kit.ts';
import type { Outcome } from '../frame/protocol.ts';

/** What came and what would have come, side by side, from the same case. */
export function WhatIf({ kit, text }: { readonly kit: Kit; readonly text: string | null }) {
  const { ending } = kit.view;
  const swap = kit.scenario.endings.find(({ id }) => id === ending?.id)?.swap;
  if (!text || !swap || !ending?.instead) return null;
  const columns: readonly Outcome[] = [ending.came, ending.instead];
  return (
    <section>
      <h3>{word(kit, 'whatIfTitle')}</h3>
      <p>{text}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span class="visually-hidden">{word(kit, 'whatIfWho')}</span>
            </th>
            <th scope="col">{word(kit, 'whatIfCame')}</th>
            <th scope="col">{word(kit, 'whatIfInstead')}</th>
          </tr>
        </thead>
        <tbody>
          {[swap.paid, swap.instead].map((actor) => (
            <tr key={actor}>
              <th scope="row">{word(kit, 'whatIfGot', { name: nameOf(kit, actor) })}</th>
              {columns.map(({ paid }, index) => (
                <td key={columns[index] === ending.came ? 'came' : 'instead'}>
                  {money(kit, paid[actor] ?? '0', 4)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
