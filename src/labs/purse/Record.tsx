import { type Kit, word } from '../frame/kit.ts';
import { personName, purseOf, purseWords, som } from './view.ts';

/** The record of the platform: both tiers, every wallet, and that all of it equals what was issued. */
export function Record({ kit }: { readonly kit: Kit }) {
  const { banks, wallets, purses, issued, all } = purseOf(kit);
  const words = purseWords(kit);
  const opened = kit.view.state.log.some(
    ({ type, data }) => type === 'ui' && data.what === 'open' && data.id === 'record',
  );
  if (!opened)
    return (
      <section data-keep tabIndex={-1}>
        <button
          type="button"
          class="button quiet"
          onClick={() => void kit.act({ t: 'ui', what: 'open', id: 'record' })}
        >
          {word(kit, 'purseRecordOpen')}
        </button>
      </section>
    );
  const behind = Object.values(purses).reduce((sum, purse) => sum + BigInt(purse.behind), 0n);
  return (
    <section class="som-record" data-keep tabIndex={-1}>
      <h3>{word(kit, 'purseRecord')}</h3>
      <p class="soft">{words.tiers}</p>
      <table>
        <tbody>
          <tr class="som-tier">
            <th scope="row">{word(kit, 'purseIssued')}</th>
            <td>{som(kit, issued)}</td>
          </tr>
          {words.banks.map(({ id, name }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{som(kit, banks[id] ?? '0')}</td>
            </tr>
          ))}
          {Object.entries(wallets).map(([id, { balance }]) => (
            <tr key={id}>
              <th scope="row">{personName(kit, id)}</th>
              <td>{som(kit, balance)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{word(kit, 'purseBehind')}</th>
            <td>{som(kit, behind.toString())}</td>
          </tr>
          <tr class="som-tier">
            <th scope="row">{word(kit, 'purseTogether')}</th>
            <td>{som(kit, all)}</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}
