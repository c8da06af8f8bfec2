import { askMinutes } from '@/core/scenario/domains/cards/plan.ts';
import { type Kit, refusal, refusedCode, word } from '../frame/kit.ts';
import { Badge, Marked } from './Marked.tsx';
import type { Callout, Detail, Shown } from './model.ts';
import { Spelled } from './Spelled.tsx';
import { Yield } from './Yield.tsx';

interface Props {
  readonly kit: Kit;
  readonly card: Shown;
  readonly callouts: readonly Callout[];
  /** In the debrief everything is open. */
  readonly review: boolean;
}

function Content({ kit, detail, callouts, review }: Omit<Props, 'card'> & { readonly detail: Detail }) {
  const { kind, value, real, percent, period, text } = detail;
  const compared = review || kit.scenario.level !== 'depth';
  return (
    <div class="detail">
      {value &&
        (kind === 'link' || kind === 'sender' ? (
          <Spelled kit={kit} address={value} real={real} compared={compared} />
        ) : (
          <p class="mono" translate={false}>
            {value}
          </p>
        ))}
      {percent !== undefined && period && <Yield kit={kit} percent={percent} period={period} />}
      {text && (
        <p>
          <Marked kit={kit} text={text} callouts={callouts} />
        </p>
      )}
    </div>
  );
}

/** What of a card can be looked at more closely. Looking costs nothing and is remembered. */
export function Details({ kit, card, callouts, review }: Props) {
  const { id, looked, texts } = card;
  return (
    <section>
      <h4>{word(kit, 'cardsLook')}</h4>
      <ul class="details">
        {texts.details.map((detail) => {
          const open = review || looked.includes(detail.id);
          const whole = callouts.filter(
            (callout) =>
              callout.kind === 'cue' &&
              texts.cues.some(({ at, reason }) => at === detail.id && reason === callout.id),
          );
          const label = word(kit, `cardsDetail-${detail.kind}`);
          return (
            <li key={detail.id}>
              {open ? (
                <h5 tabIndex={-1}>
                  {label}
                  {whole.map((callout) => (
                    <Badge key={callout.id} kit={kit} callout={callout} />
                  ))}
                </h5>
              ) : (
                <button
                  type="button"
                  class="button quiet"
                  onClick={(event) => {
                    const line = event.currentTarget.parentElement;
                    void kit
                      .act({ t: 'cards.look', item: id, detail: detail.id })
                      .then(() => requestAnimationFrame(() => line?.querySelector('h5')?.focus()));
                  }}
                >
                  {label}
                </button>
              )}
              {open && <Content kit={kit} detail={detail} callouts={callouts} review={review} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Whom one can ask: the sender proves nothing, the organisation by its own number does; each takes minutes of the story. */
export function Asks({
  kit,
  card,
  minutes,
  review,
}: Pick<Props, 'kit' | 'card' | 'review'> & { readonly minutes: number }) {
  const { id, asked, texts } = card;
  return (
    <section>
      <h4>{word(kit, 'cardsAsk')}</h4>
      {!review && <p class="soft">{word(kit, 'cardsMinutes', { n: minutes })}</p>}
      <ul class="details">
        {texts.asks.map(({ who, text }) => {
          const open = review || asked.includes(who);
          const label = word(kit, `cardsAsk-${who}`);
          return (
            <li key={who}>
              {open ? (
                <>
                  <h5 tabIndex={-1}>{label}</h5>
                  <p class="detail">{text}</p>
                </>
              ) : (
                <button
                  type="button"
                  class="button quiet"
                  onClick={(event) => {
                    const line = event.currentTarget.parentElement;
                    void kit.act({ t: 'cards.ask', item: id, who }).then((events) => {
                      const code = refusedCode(events);
                      if (code) kit.say(refusal(kit, code));
                      else requestAnimationFrame(() => line?.querySelector('h5')?.focus());
                    });
                  }}
                >
                  {label} <span class="soft">{word(kit, 'cardsTakes', { n: askMinutes[who] })}</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
