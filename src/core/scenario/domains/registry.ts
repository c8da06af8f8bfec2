import type { Domain } from '../domain.ts';
import type { Scenario } from '../scenario.ts';
import { approvals } from './approvals/approvals.ts';
import { blocks } from './blocks/blocks.ts';
import { book } from './book/book.ts';
import { cards } from './cards/cards.ts';
import { confirm } from './confirm/confirm.ts';
import { contracts } from './contracts/contracts.ts';
import { desk } from './desk/desk.ts';
import { market } from './market/market.ts';
import { miner } from './miner/miner.ts';
import { pool } from './pool/pool.ts';
import { power } from './power/power.ts';
import { purse } from './purse/purse.ts';
import { records } from './records/records.ts';
import { recovery } from './recovery/recovery.ts';
import { requests } from './requests/requests.ts';
import { safe } from './safe/safe.ts';
import { till } from './till/till.ts';

/** Every domain there is, for the build and for tests; a page loads only what its lab uses (`load.ts`). */
export const allDomains: readonly Domain[] = [
  requests,
  approvals,
  blocks,
  book,
  cards,
  confirm,
  contracts,
  desk,
  market,
  miner,
  power,
  pool,
  purse,
  records,
  recovery,
  safe,
  till,
];

/** A scenario with the code of the domains its sections name. */
export function prepared(scenario: Scenario): Scenario {
  return { ...scenario, domains: allDomains.filter(({ name }) => Object.hasOwn(scenario.sections, name)) };
}
