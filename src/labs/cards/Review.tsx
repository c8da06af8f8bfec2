import { type Kit, word } from '../frame/kit.ts';
import { LinkIcon } from '../frame/LinkIcon.tsx';
import { grouped } from './grouped.ts';
import { Badge } from './Marked.tsx';
import { type Callout, type Shown, textsOfCards, verdictName } from './model.ts';

interface Props {
  readonly kit: Kit;
  readonly card: Shown;
  readonly callouts: readonly Callout[];
}

/** What was said of a card and what it was; told alike whether it was caught or not. */
export function Outcome({ kit, card }: Omit<Props, 'callouts'>) {
  const { said, result, texts, cost, difficulty } = card;
  if (!result) return null;
  return (
    <section>
      <p class={result.right ? 'verdict' : 'verdict refused'}>
        <LinkIcon state={result.right ? 'closed' : 'open'} />
        <span>
          <strong>
            {word(kit, 'cardsWas', { verdict: verdictName(kit, texts.bad ? 'false' : 'honest') })}
          </strong>{' '}
          {word(kit, 'cardsYouSaid', { verdict: verdictName(kit, said?.verdict ?? 'honest') })}{' '}
          {word(kit, `cardsLevel-${difficulty}`)}
        </span>
      </p>
      <p>{result.right ? texts.right : texts.wrong}</p>
      {cost > 0 && (
        <p>
          <strong>{word(kit, 'cardsCost', { sum: grouped(kit, cost * 100) })}</strong>
        </p>
      )}
    </section>
  );
}

/** The callouts by number, and what each reason that was named is worth. */
export function Legend({ kit, card, callouts }: Props) {
  const { said, texts } = card;
  const named = textsOfCards(kit).reasons.filter(({ id }) => said?.because.includes(id));
  return (
    <>
      <section>
        <h4>{word(kit, 'cardsSigns')}</h4>
        <ol class="legend">
          {callouts.map((callout) => (
            <li key={callout.id}>
              <Badge kit={kit} callout={callout} />
              <span>
                {callout.kind === 'scare' && <em>{word(kit, 'cardsScare')} </em>}
                {callout.text}
              </span>
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h4>{word(kit, 'cardsYourReasons')}</h4>
        {named.length === 0 && <p>{word(kit, 'cardsNoReason')}</p>}
        <ul class="legend">
          {named.map(({ id, text, tell }) => {
            const holds = texts.cues.some(({ reason }) => reason === id);
            return (
              <li key={id}>
                <LinkIcon state={holds ? 'closed' : 'open'} />
                <span>
                  <strong>{text}.</strong> {word(kit, holds ? 'cardsHolds' : 'cardsHoldsNot')} {tell}
                </span>
              </li>
            );
          })}
        </ul>
      </section>
    </>
  );
}

/** The count of the whole set: misses by difficulty, false alarms apart, what it cost in the story. */
export function Tally({ kit }: { readonly kit: Kit }) {
  const tally = kit.view.of.cards
    ? (kit.view.of.cards as { tally: Record<string, number> | null }).tally
    : null;
  if (!tally) return null;
  const { bads = 0, goods = 0, missed = 0, alarms = 0, reasoned = 0, looked = 0, left = 0 } = tally;
  const levels = (['hard', 'medium', 'easy'] as const).filter((level) => (tally[level] ?? 0) > 0);
  return (
    <section class="tally">
      <h3 tabIndex={-1}>{word(kit, 'cardsResult')}</h3>
      <ul>
        <li>{word(kit, 'cardsFound', { n: bads - missed, total: bads })}</li>
        {levels.map((level) => (
          <li key={level} class="inset">
            {word(kit, `cardsMissed-${level}`, { n: tally[`${level}Missed`] ?? 0, total: tally[level] ?? 0 })}
          </li>
        ))}
        <li>{word(kit, 'cardsAlarms', { n: alarms, total: goods })}</li>
        <li>{word(kit, 'cardsReasoned', { n: reasoned, total: bads + goods })}</li>
        <li>{word(kit, 'cardsLooked', { n: looked, total: bads + goods })}</li>
        <li>{word(kit, 'cardsLeft', { sum: grouped(kit, left * 100) })}</li>
      </ul>
    </section>
  );
}
