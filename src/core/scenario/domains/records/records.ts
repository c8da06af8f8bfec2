import { type Header, headerFromHex, headerHash } from '../../../bitcoin/header.ts';
import { meets, targetOf } from '../../../bitcoin/target.ts';
import { blockInterval, headOf } from '../../../chain/chain.ts';
import { capFor, nextBaseFee } from '../../../chain/fees.ts';
import type { Json } from '../../../record/event.ts';
import { type CallPlan, callData } from '../../call-data.ts';
import { pay } from '../../deed.ts';
import { defineDomain, type Turn } from '../../domain.ts';
import { advance } from '../../slices/clock.ts';
import type { State } from '../../state.ts';

/** One transaction of an actor: coins, or a call of a contract. */
export interface RecordPlan {
  readonly from: string;
  readonly to: string;
  /** What was drawn, `$name`; absent: no coins. */
  readonly sum?: string;
  readonly call?: string;
  readonly values?: readonly Json[];
  /** Gas it may use; absent: what it needs. */
  readonly gas?: number;
  /** Tip in gwei; absent: the usual one. */
  readonly tip?: number;
  /** How often it is done, one after another. */
  readonly times?: number;
}

/** A real block of Bitcoin: its 80 bytes as hex digits, and what does not stand in them. */
export interface RealPlan {
  readonly height: number;
  readonly header: string;
  readonly transactions?: number;
}

/** The section of lab.yaml without words: what happened on the chain before the learner reads it, and headers of real blocks. */
export interface RecordsPlan {
  readonly lines: readonly RecordPlan[];
  readonly real: readonly RealPlan[];
}

/** A real block as the explorer shows it; the hash is reckoned here, from the 80 bytes. */
export interface RealBlock extends Header {
  readonly height: number;
  readonly hash: string;
  /** Null where it is not known. */
  readonly transactions: number | null;
}

/** What the domain shows. */
export interface RecordsView {
  readonly real: readonly RealBlock[];
}

function realBlock({ height, header, transactions }: RealPlan): RealBlock {
  const fields = headerFromHex(header);
  return { ...fields, height, transactions: transactions ?? null, hash: headerHash(fields) };
}

/** Mistakes in the headers: no proof of work, or a block that does not follow the one whose height is one less. */
function realFaults(real: readonly RealPlan[]): { path: (string | number)[]; message: string }[] {
  const blocks = real.map(realBlock);
  return blocks.flatMap(({ hash, bits, height, previous }, at) => {
    const path = ['real', at, 'header'];
    const target = targetOf(bits);
    const before = blocks.find((other) => other.height === height - 1);
    return [
      ...(target !== null && meets(hash, target)
        ? []
        : [{ path, message: 'its hash is above its target: a digit is wrong' }]),
      ...(before && before.hash !== previous
        ? [{ path, message: `it does not follow block ${before.height}` }]
        : []),
    ];
  });
}

/** Blocks that a line may wait for before it is a mistake of the file. */
const patience = 12;

function sent({ scenario }: Turn<RecordsPlan>, state: State, line: RecordPlan): State {
  const { from, to, sum, call, values, gas, tip } = line;
  const value = String(sum === undefined ? '0' : (state.vars[sum.slice(1)] ?? '0'));
  const data =
    call === undefined ? {} : { data: callData(state, { call, values: values ?? [] } satisfies CallPlan) };
  const fee = tip === undefined ? {} : { tip: (BigInt(tip) * 10n ** 9n).toString() };
  const cap = tip === undefined ? {} : { cap: capFor(nextBaseFee(headOf(state.chain)), String(fee.tip)) };
  return pay(scenario, state, from, to, value, {
    ...data,
    ...fee,
    ...cap,
    ...(gas === undefined ? {} : { gas }),
  });
}

/** Writes the lines onto the chain, each in a block of its own. A line that finds no block is a mistake of the file. */
function begin(turn: Turn<RecordsPlan>): State {
  let state = turn.state;
  for (const line of turn.plan.lines)
    for (let time = 0; time < (line.times ?? 1); time++) {
      state = sent(turn, state, line);
      for (let block = 0; block < patience && state.chain.pool.length > 0; block++)
        state = advance(turn.scenario, state, { t: 'clock.advance', ms: blockInterval });
      if (state.chain.pool.length > 0) throw new Error(`a record of ${line.from} found no block`);
    }
  return state;
}

/** What other people did on the chain: records to be read in the explorer, signed and mined like anything else. */
export const records = defineDomain<RecordsPlan>({
  name: 'records',
  actions: {},
  events: {},
  acts: {},
  begin,
  view: ({ plan }) => ({ real: plan.real.map(realBlock) }) as unknown as Json,
  check: (scenario, { lines, real }) => [
    ...realFaults(real),
    ...lines.flatMap(({ from, to, sum }, index) => [
      ...[from, to]
        .filter((id) => !scenario.actors[id] || (id === from && scenario.actors[id]?.key === 'wallet'))
        .map((id) => ({
          path: ['lines', index],
          message: `there is no actor "${id}" who could do this by itself`,
        })),
      ...(sum === undefined || scenario.draws[sum.slice(1)]
        ? []
        : [{ path: ['lines', index, 'sum'], message: `"${sum}" is not drawn` }]),
    ]),
  ],
});
