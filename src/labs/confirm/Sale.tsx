import { useEffect, useRef } from 'preact/hooks';
import { plural } from '@/i18n/plural.ts';
import { type Kit, word } from '../frame/kit.ts';
import { LinkIcon } from '../frame/LinkIcon.tsx';
import { Branches } from './Branches.tsx';
import { percent, type SaleTexts, type SaleView } from './sale.ts';

interface Props {
  readonly kit: Kit;
  readonly sale: SaleView;
  readonly words: SaleTexts;
}

/** How many confirmations: a table of chances in which each row can be taken. */
function Waits({ kit, sale }: Props) {
  return (
    <fieldset class="race-waits">
      <legend>{word(kit, 'raceChoose')}</legend>
      <p class="soft">{word(kit, 'raceOdds', { power: sale.power })}</p>
      {sale.odds.map(({ wait, chance }) => (
        <label key={wait}>
          <input
            type="radio"
            name={`wait-${sale.id}`}
            checked={sale.wait === wait}
            onChange={() => void kit.act({ t: 'confirm.choose', sale: sale.id, wait })}
          />
          <span>{plural(kit.strings, 'confirmations', wait, kit.locale)}</span>
          <span class="race-chance">{percent(kit, chance)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Reasons({ kit, sale, words }: Props) {
  const picked = words.reasons.find(({ id }) => id === sale.reason);
  return (
    <fieldset class="choices race-reasons">
      <legend>{word(kit, 'raceWhy')}</legend>
      {words.reasons.map(({ id, text }) => (
        <button
          key={id}
          type="button"
          class="button quiet"
          aria-pressed={sale.reason === id}
          aria-disabled={sale.argued}
          onClick={() => !sale.argued && void kit.act({ t: 'confirm.argue', sale: sale.id, reason: id })}
        >
          {text}
        </button>
      ))}
      <div role="status">
        {picked && (
          <p class={sale.argued ? 'verdict' : 'verdict refused'}>
            <LinkIcon state={sale.argued ? 'closed' : 'open'} />
            <span>{picked.why}</span>
          </p>
        )}
      </div>
    </fieldset>
  );
}

/** What became of a sale: kept or lost, whether the wait fitted, what other waits would have brought, and a thousand such races. */
export function Outcome({ kit, sale }: Pick<Props, 'kit' | 'sale'>) {
  const { end, attacked, wait, best, instead, counted, power } = sale;
  if (end === null || end === 'running' || wait === null || best === null) return null;
  const fits = wait === best;
  const lost = end === 'overtaken';
  return (
    <>
      <div class={lost ? 'verdict refused' : 'verdict'} role="status" tabIndex={-1}>
        <LinkIcon state={lost ? 'open' : 'closed'} />
        <span>{word(kit, lost ? 'raceLost' : attacked ? 'raceFailed' : 'raceHonest')}</span>
      </div>
      <div class={fits ? 'verdict' : 'verdict refused'}>
        <LinkIcon state={fits ? 'closed' : 'open'} />
        <span>
          {word(kit, fits ? 'raceFits' : wait > best ? 'raceTooLong' : 'raceTooShort', {
            best,
            limit: percent(kit, sale.limit / 10_000),
          })}
        </span>
      </div>
      {attacked && instead && (
        <table class="race-instead">
          <caption>{word(kit, 'raceInstead')}</caption>
          <tbody>
            {instead.map((line) => (
              <tr key={line.wait} class={line.wait === wait ? 'now' : ''}>
                <th scope="row">{plural(kit.strings, 'confirmations', line.wait, kit.locale)}</th>
                <td>{word(kit, line.lost ? 'raceInsteadLost' : 'raceInsteadKept')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {counted && <p>{word(kit, 'raceCounted', { of: counted.of, lost: counted.lost, power, wait })}</p>}
    </>
  );
}

/** One sale, from the choice to the end of its race. */
export function Sale(props: Props) {
  const { kit, sale, words } = props;
  const running = sale.end === 'running';
  const place = useRef<HTMLElement>(null);
  const phase = useRef(sale.end);
  useEffect(() => {
    // The button that was pressed is gone: on with the next block, or with what came of it.
    const next = running ? '.race-block' : '.verdict[role=status]';
    if (phase.current !== sale.end) place.current?.querySelector<HTMLElement>(next)?.focus();
    phase.current = sale.end;
  }, [sale.end]);
  return (
    <section class="race-sale" ref={place}>
      <h3 tabIndex={-1}>{words.goods}</h3>
      <p>{words.buyer}</p>
      <p>{word(kit, 'racePower', { power: sale.power })}</p>
      {!sale.shown && <Waits {...props} />}
      {!sale.shown && sale.wait !== null && <Reasons {...props} />}
      {!sale.shown && sale.argued && (
        <button
          type="button"
          class="button"
          onClick={() => void kit.act({ t: 'confirm.start', sale: sale.id })}
        >
          {word(kit, 'raceStart')}
        </button>
      )}
      {sale.shown && (
        <p role="status">
          {word(kit, sale.shown.length >= (sale.wait ?? 0) ? 'raceGiven' : 'raceWaiting', {
            n: Math.min(sale.shown.length, sale.wait ?? 0),
            wait: sale.wait ?? 0,
          })}
        </p>
      )}
      <Branches kit={kit} sale={sale} />
      {running && (
        <button
          type="button"
          class="button quiet race-block"
          onClick={() => void kit.act({ t: 'confirm.block', sale: sale.id, found: sale.found })}
        >
          {word(kit, 'raceBlock')}
        </button>
      )}
      <Outcome {...props} />
    </section>
  );
}
