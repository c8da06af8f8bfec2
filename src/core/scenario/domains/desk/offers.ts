import { follow, holds, quoteOf } from '../../../ledgers/remittance/quote.ts';
import type { ActionData } from '../../action.ts';
import type { ScenarioProblem } from '../../check.ts';
import type { Offer } from '../../domain.ts';
import { type DeskTurn, deskOf, figureOf, firstRanked, isRight, missesOf } from './answers.ts';
import { bestInTime } from './firms.ts';
import { type DeskPlan, everyTariff, furthest } from './plan.ts';

const name = 'desk';

const moves = (actions: readonly ActionData[], good: boolean): Offer[] =>
  actions.map((action) => ({ action, good }));

/** Shares of the right figure that somebody types who has mistaken a charge, a comma or the order of things. */
const slips = [0, 0.1, 0.5, 0.9, 0.95, 1.05, 1.1, 1.5, 2, 10];

/** Mistakes at a figure, none of them near enough to be right. */
function wrongFigures(turn: DeskTurn, way: string, what: string): string[] {
  const right = figureOf(turn, way, what) ?? 0;
  const room = what === 'arrives' ? turn.plan.within : 10;
  const typed = slips.map((slip) => right * slip).filter((value) => Math.abs(value - right) > 2 * room);
  return typed.map((value) => (value / 100).toFixed(2));
}

function answerOffers(turn: DeskTurn): Offer[] {
  const { state } = turn;
  const ways = firstRanked(turn);
  const order = ways.map(({ id }) => id);
  const worst = furthest(ways)?.id ?? '';
  const once = (type: string, same: object, lines: ActionData[]) =>
    missesOf(state, type, { ...same }) ? [] : moves(lines, false);
  const figures = (list: readonly { readonly way: string; readonly what: string }[]) =>
    list
      .filter((same) => !isRight(state, 'desk.figured', same))
      .flatMap((same): Offer[] => {
        const value = ((figureOf(turn, same.way, same.what) ?? 0) / 100).toFixed(2);
        const wrong = wrongFigures(turn, same.way, same.what).map((other) => ({
          t: 'desk.figure',
          ...same,
          value: other,
        }));
        return [...moves([{ t: 'desk.figure', ...same, value }], true), ...once('desk.figured', same, wrong)];
      });
  return [
    ...figures(order.map((way) => ({ way, what: 'arrives' }))),
    ...(isRight(state, 'desk.accused', {})
      ? figures([{ way: worst, what: 'margin' }])
      : [
          ...moves([{ t: 'desk.accuse', way: worst }], true),
          ...once(
            'desk.accused',
            {},
            order.filter((way) => way !== worst).map((way) => ({ t: 'desk.accuse', way })),
          ),
        ]),
    ...(isRight(state, 'desk.ranked', {})
      ? []
      : [
          ...moves([{ t: 'desk.rank', order }], true),
          ...once(
            'desk.ranked',
            {},
            // Each way put first in turn, and each put last: other orders than the right one.
            order
              .flatMap((way) => {
                const rest = order.filter((other) => other !== way);
                return [
                  [way, ...rest],
                  [...rest, way],
                ];
              })
              .filter((given) => given.some((way, place) => way !== order[place]))
              .map((given) => ({ t: 'desk.rank', order: given })),
          ),
        ]),
  ];
}

function sendOffers(turn: DeskTurn): Offer[] {
  const desk = deskOf(turn.state);
  if (desk.accounts.transfers.length > 0) return [];
  const best = bestInTime(turn);
  return turn.plan.ways.map(({ id }): Offer => {
    const quote = desk.quotes[id];
    const fresh = quote !== undefined && holds(quote, desk.hour);
    return { action: { t: fresh ? 'desk.send' : 'desk.ask', way: id }, good: id === best, stance: 'accept' };
  });
}

/** What can be done at the desk in this step: which of looking, answering and sending its scene is about. */
export function offers(turn: DeskTurn): Offer[] {
  const { scenario, state, plan } = turn;
  const step = scenario.steps[state.step];
  if (step?.part !== name) return [];
  const scene = plan.scenes.find((line) => line.step === step.id)?.scene;
  const opened = (id: string) =>
    state.log.some(({ type, data }) => type === 'ui' && data.what === 'open' && data.id === id);
  const looks = ['reference', ...plan.ways.map(({ id }) => id)].filter((id) => !opened(id));
  return [
    ...moves(
      looks.map((id) => ({ t: 'ui', what: 'open', id })),
      true,
    ),
    ...(scene === 'count' ? answerOffers(turn) : []),
    ...(scene === 'send' ? sendOffers(turn) : []),
  ];
}

/** Two ways of which nearly the same arrives cannot be ranked; all that the seeds can draw are held against each other. */
export function check(_: unknown, plan: DeskPlan): ScenarioProblem[] {
  const references = typeof plan.reference === 'number' ? [plan.reference] : plan.reference;
  const arrives = (way: DeskPlan['ways'][number]) =>
    everyTariff(way).flatMap((tariff) =>
      references.map((reference) => {
        const result = follow(tariff, quoteOf(tariff, String(reference), 0), String(plan.sum));
        return { reference, received: result.ok ? Number(result.way.received) : null };
      }),
    );
  const all = plan.ways.map((way) => ({ id: way.id, lines: arrives(way) }));
  return all.flatMap(({ id, lines }, index) => [
    ...(lines.some(({ received }) => received === null)
      ? [{ path: ['desk', 'ways', index], message: `the sum ${plan.sum} does not fit the limits of "${id}"` }]
      : []),
    ...all.slice(index + 1).flatMap((other) =>
      lines.some((one) =>
        other.lines.some(
          (line) =>
            one.reference === line.reference &&
            Math.abs((one.received ?? 0) - (line.received ?? 0)) <= 2 * plan.within,
        ),
      )
        ? [
            {
              path: ['desk', 'ways', index],
              message: `"${id}" and "${other.id}" can come out nearly equal`,
            },
          ]
        : [],
    ),
  ]);
}
