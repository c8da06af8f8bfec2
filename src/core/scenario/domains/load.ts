import type { Domain } from '../domain.ts';
import type { Scenario } from '../scenario.ts';

/** How each domain is fetched, by its name; `registry.ts` holds the same ones. */
export const loaders: Readonly<Record<string, () => Promise<Domain>>> = {
  approvals: () => import('./approvals/approvals.ts').then(({ approvals }) => approvals),
  confirm: () => import('./confirm/confirm.ts').then(({ confirm }) => confirm),
  contracts: () => import('./contracts/contracts.ts').then(({ contracts }) => contracts),
  market: () => import('./market/market.ts').then(({ market }) => market),
  records: () => import('./records/records.ts').then(({ records }) => records),
  requests: () => import('./requests/requests.ts').then(({ requests }) => requests),
  recovery: () => import('./recovery/recovery.ts').then(({ recovery }) => recovery),
  cards: () => import('./cards/cards.ts').then(({ cards }) => cards),
  safe: () => import('./safe/safe.ts').then(({ safe }) => safe),
  till: () => import('./till/till.ts').then(({ till }) => till),
  book: () => import('./book/book.ts').then(({ book }) => book),
  desk: () => import('./desk/desk.ts').then(({ desk }) => desk),
  blocks: () => import('./blocks/blocks.ts').then(({ blocks }) => blocks),
  miner: () => import('./miner/miner.ts').then(({ miner }) => miner),
  power: () => import('./power/power.ts').then(({ power }) => power),
  pool: () => import('./pool/pool.ts').then(({ pool }) => pool),
  purse: () => import('./purse/purse.ts').then(({ purse }) => purse),
};

/** A scenario with the code of its domains, which is fetched when it is first wanted. */
export async function loadDomains(scenario: Scenario): Promise<Scenario> {
  const wanted = Object.keys(scenario.sections).map(async (name) => {
    const load = loaders[name];
    if (!load) throw new Error(`there is no domain "${name}"`);
    return load();
  });
  return { ...scenario, domains: await Promise.all(wanted) };
}
