import type { Offer, Turn } from '../../domain.ts';
import { holdsFor, judge, rightVerdict } from './judge.ts';
import { askMinutes, type CardPlan, type CardsPlan } from './plan.ts';
import { type CardsState, cardsOf, dealtCards, hasLooked } from './state.ts';

function verdictOffers(plan: CardsPlan, own: CardsState, card: CardPlan): Offer[] {
  return plan.reasons.map(({ id, for: verdict }): Offer => {
    const right = verdict === rightVerdict(card);
    // The ideal learner looks first and names a reason that holds; a right verdict without either is neither good nor bad.
    const ideal = right && holdsFor(card, [id]) && hasLooked(own, card.id);
    return {
      action: { t: 'cards.judge', item: card.id, verdict, because: [id] },
      stance: verdict === 'honest' ? 'accept' : 'refuse',
      ...(ideal ? { good: true } : right ? {} : { good: false }),
    };
  });
}

function cardOffers(plan: CardsPlan, own: CardsState, card: CardPlan): Offer[] {
  const item = card.id;
  if (own.said[item]) return [];
  if (!own.opened.includes(item)) return [{ action: { t: 'cards.open', item } }];
  const looks = card.details
    .filter(({ id }) => !own.looked[item]?.includes(id))
    .map(
      ({ id }): Offer => ({
        action: { t: 'cards.look', item, detail: id },
        ...(hasLooked(own, item) ? {} : { good: true }),
      }),
    );
  // The ideal learner shows something to a second person at least once.
  const alone = !Object.values(own.asked).some((asked) => asked.includes('person'));
  const asks = card.asks
    .filter(({ who }) => !own.asked[item]?.includes(who) && askMinutes[who] <= own.minutes)
    .map(
      ({ who }): Offer => ({
        action: { t: 'cards.ask', item, who },
        ...(alone && who === 'person' ? { good: true } : {}),
      }),
    );
  return [...looks, ...asks, ...verdictOffers(plan, own, card)];
}

/** What can be done with the cards: open, look, ask and judge those without a verdict; hand in when all have one. */
export function offers({ scenario, state, plan }: Turn<CardsPlan>): readonly Offer[] {
  const own = cardsOf(state);
  if (own.handed || scenario.steps[state.step]?.part !== 'cards') return [];
  const cards = dealtCards(plan, own);
  const open = cards.flatMap((card) => cardOffers(plan, own, card));
  if (open.length > 0) {
    // Opening is everybody's next move once the open cards are judged.
    const busy = cards.some(({ id }) => own.opened.includes(id) && !own.said[id]);
    return busy ? open : open.flatMap((offer, index) => (index === 0 ? openingFor(offer) : [offer]));
  }
  const whole = cards.every((card) => {
    const { reasoned, looked } = judge(card, own.said[card.id]);
    return reasoned && looked;
  });
  return [{ action: { t: 'cards.hand' }, good: whole }];
}

/** The first closed card is to be opened by players of every kind. */
function openingFor(offer: Offer): Offer[] {
  return [
    { ...offer, good: true },
    { ...offer, good: false },
  ];
}
