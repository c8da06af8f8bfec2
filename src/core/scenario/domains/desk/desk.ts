import { isList, isName, isText, oneOf } from '../../action.ts';
import { defineDomain, withOwn } from '../../domain.ts';
import { accuse, figure, rank } from './answers.ts';
import { ask, deskView, hourPasses, sendBy } from './firms.ts';
import { check, offers } from './offers.ts';
import { type DeskPlan, openDesk } from './plan.ts';

const name = 'desk';

/** The remittance desk: ways home with fees, rates and hours; the learner reads, computes, ranks, sends and follows. */
export const desk = defineDomain<DeskPlan>({
  name,
  actions: {
    'desk.figure': { way: isName, what: oneOf('arrives', 'margin'), value: isText(/^\d{1,9}(\.\d{1,4})?$/) },
    'desk.rank': { order: isList(isName, 12) },
    'desk.accuse': { way: isName },
    'desk.ask': { way: isName },
    'desk.send': { way: isName },
  },
  events: {
    'desk.figured': ['way', 'what', 'right', 'misses'],
    'desk.ranked': ['right', 'places', 'misses'],
    'desk.accused': ['way', 'right', 'misses'],
    'desk.quoted': ['way', 'rate', 'until'],
    'desk.sent': ['way', 'best', 'place', 'late', 'received', 'cost'],
    'desk.paid': ['way', 'received', 'hours', 'late'],
  },
  begin: ({ state, plan }) => withOwn(state, name, openDesk(state.seed, plan)),
  acts: {
    'desk.figure': figure,
    'desk.rank': rank,
    'desk.accuse': accuse,
    'desk.ask': ask,
    'desk.send': sendBy,
  },
  onBlock: hourPasses,
  view: (turn) => JSON.parse(JSON.stringify(deskView(turn))),
  offers,
  check,
});
