import type { ComponentChildren } from 'preact';
import { type Kit, word } from '../frame/kit.ts';
import { hundredths, percentText, rateText } from '../frame/sums.ts';
import { deskOf, deskWords, hasOpened } from './view.ts';

interface Props {
  readonly kit: Kit;
  readonly id: string;
  /** Whether the seller's large words are shown. */
  readonly open: boolean;
  readonly children?: ComponentChildren;
}

/** Everything that stands in the small print: each charge, the rate, hours, how long the quote holds. */
export function Terms({ kit, id }: Pick<Props, 'kit' | 'id'>) {
  const line = deskOf(kit).ways.find((way) => way.id === id);
  const words = deskWords(kit).ways.find((way) => way.id === id);
  if (!line?.tariff || !line.quote || !words) return null;
  const name = (charge: string) => words.charges.find((one) => one.id === charge)?.name ?? charge;
  const part = (side: string, fixed: string) => {
    const sum = hundredths(kit, fixed, true);
    if (fixed === '0') return '';
    return side === 'home' ? word(kit, 'deskSom', { sum }) : word(kit, 'deskRoubles', { sum });
  };
  return (
    <dl class="desk-terms">
      {line.tariff.charges.map(({ id: charge, side, fixed, percent }) => (
        <div key={charge}>
          <dt>{name(charge)}</dt>
          <dd>
            {[percent > 0 || fixed === '0' ? percentText(kit, percent) : '', part(side, fixed)]
              .filter(Boolean)
              .join(' + ')}
          </dd>
        </div>
      ))}
      <div>
        <dt>{word(kit, 'deskOwnRate')}</dt>
        <dd>{word(kit, 'deskRate', { rate: rateText(kit, line.quote.rate) })}</dd>
      </div>
      <div>
        <dt>{word(kit, 'deskTime')}</dt>
        <dd>{word(kit, 'deskHours', { n: line.tariff.hours })}</dd>
      </div>
      <div>
        <dt>{word(kit, 'deskHolds')}</dt>
        <dd>{word(kit, 'deskHours', { n: line.tariff.holds })}</dd>
      </div>
    </dl>
  );
}

/** One way home as its seller shows it: large words first, the terms when they are opened. */
export function Offer({ kit, id, open, children }: Props) {
  const words = deskWords(kit).ways.find((way) => way.id === id);
  const opened = hasOpened(kit, id);
  if (!words) return null;
  return (
    <article class="desk-offer" data-keep tabIndex={-1}>
      {open && <h4>{words.name}</h4>}
      {open && <p class="desk-loud">{words.loud}</p>}
      {opened ? (
        <>
          <Terms kit={kit} id={id} />
          {open && <p class="desk-small">{words.small}</p>}
        </>
      ) : (
        <button
          type="button"
          class="button quiet"
          aria-label={`${word(kit, 'deskOpen')}: ${words.name}`}
          onClick={() => void kit.act({ t: 'ui', what: 'open', id })}
        >
          {word(kit, 'deskOpen')}
        </button>
      )}
      {children}
    </article>
  );
}
