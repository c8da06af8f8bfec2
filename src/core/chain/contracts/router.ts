import type { Address } from '../../wallet/address.ts';
import * as abi from '../abi.ts';
import { type AbiValue, decodeValues, encodeCall } from '../abi.ts';
import { type ContractState, type Frame, type NativeContract, Revert } from '../contract.ts';
import { ask } from './pair.ts';
import { amountIn, amountOut, depositFor, quote, type Sides } from './pool-maths.ts';

/** What the router keeps: where the pair of two tokens is. On Ethereum it is computed from the factory's address. */
interface RouterStore {
  readonly pairs: Readonly<Record<string, Address>>;
}

/** The name of a pair of tokens, the same in both orders. */
function pairKey(one: Address, other: Address): string {
  return [one.toLowerCase(), other.toLowerCase()].sort().join(':');
}

/** A router that knows these pairs. */
export function routerState(
  pairs: readonly { readonly tokens: readonly [Address, Address]; readonly pair: Address }[],
): ContractState {
  return {
    kind: 'router',
    storage: { pairs: Object.fromEntries(pairs.map(({ tokens, pair }) => [pairKey(...tokens), pair])) },
  };
}

const signatures = {
  swap: 'swapExactTokensForTokens(uint256,uint256,address[],address,uint256)',
  add: 'addLiquidity(address,address,uint256,uint256,uint256,uint256,address,uint256)',
} as const;

/** Call data of a swap: so much of the first token of the path, at least so much of the last, to whom, until when (seconds). */
export function swapCall(
  paid: bigint,
  least: bigint,
  path: readonly Address[],
  to: Address,
  deadline: bigint,
) {
  return encodeCall(signatures.swap, [paid, least, path, to, deadline]);
}

function inTime(frame: Frame, deadline: AbiValue | undefined): void {
  if (BigInt(deadline as bigint) < BigInt(Math.floor(frame.time / 1000)))
    throw new Revert('UniswapV2Router: EXPIRED');
}

function pairOf(frame: Frame, one: Address, other: Address): Address {
  const found = frame.load<RouterStore>().pairs[pairKey(one, other)];
  if (!found) throw new Revert('UniswapV2Router: NO_PAIR');
  return found;
}

function sides(frame: Frame, from: Address, to: Address): Sides {
  const result = frame.call(pairOf(frame, from, to), 0n, encodeCall('getReserves()', []));
  const [first = 0n, second = 0n] =
    (result.ok && decodeValues(['uint112', 'uint112', 'uint32'], result.out)) || [];
  const inOrder = BigInt(from) < BigInt(to);
  return inOrder
    ? { in: first as bigint, out: second as bigint }
    : { in: second as bigint, out: first as bigint };
}

function granted<T>(value: T | null, reason: string): T {
  if (value === null) throw new Revert(reason);
  return value;
}

function steps(path: readonly Address[]): [Address, Address][] {
  if (path.length < 2) throw new Revert('UniswapV2Library: INVALID_PATH');
  return path.slice(1).map((to, index) => [path[index] as Address, to]);
}

function amountsOut(frame: Frame, paid: bigint, path: readonly Address[]): bigint[] {
  const amounts = [paid];
  for (const [from, to] of steps(path)) {
    const out = amountOut(amounts.at(-1) ?? 0n, sides(frame, from, to));
    amounts.push(granted(out, 'UniswapV2Library: INSUFFICIENT_LIQUIDITY'));
  }
  return amounts;
}

function take(frame: Frame, token: Address, to: Address, amount: bigint): void {
  const values = [frame.sender, to, amount];
  if (ask(frame, token, 'transferFrom(address,address,uint256)', values, 'bool') !== true)
    throw new Revert('TransferHelper: TRANSFER_FROM_FAILED');
}

function swap(frame: Frame, [paid, least, path, to, deadline]: readonly AbiValue[]): bigint[] {
  inTime(frame, deadline);
  const tokens = path as readonly Address[];
  const amounts = amountsOut(frame, paid as bigint, tokens);
  if ((amounts.at(-1) ?? 0n) < (least as bigint))
    throw new Revert('UniswapV2Router: INSUFFICIENT_OUTPUT_AMOUNT');
  const hops = steps(tokens);
  const [first = ['0x', '0x']] = hops;
  take(frame, first[0], pairOf(frame, ...first), paid as bigint);
  for (const [index, [from, next]] of hops.entries()) {
    const out = amounts[index + 1] ?? 0n;
    const pays: [bigint, bigint] = BigInt(from) < BigInt(next) ? [0n, out] : [out, 0n];
    const after = hops[index + 1];
    const receiver = after ? pairOf(frame, ...after) : (to as Address);
    const data = encodeCall('swap(uint256,uint256,address,bytes)', [...pays, receiver, '0x']);
    const result = frame.call(pairOf(frame, from, next), 0n, data);
    if (!result.ok) throw new Revert(result.reason);
  }
  return amounts;
}

function add(frame: Frame, values: readonly AbiValue[]): readonly [bigint, bigint, bigint] {
  const [one, other, oneWanted, otherWanted, oneLeast, otherLeast, to, deadline] = values;
  inTime(frame, deadline);
  const reserves = sides(frame, one as Address, other as Address);
  const sums = granted(
    depositFor(
      [oneWanted as bigint, otherWanted as bigint],
      [oneLeast as bigint, otherLeast as bigint],
      [reserves.in, reserves.out],
    ),
    'UniswapV2Router: INSUFFICIENT_AMOUNT',
  );
  const pair = pairOf(frame, one as Address, other as Address);
  take(frame, one as Address, pair, sums[0]);
  take(frame, other as Address, pair, sums[1]);
  const shares = ask(frame, pair, 'mint(address)', [to as Address], 'uint256');
  return [...sums, granted(shares, 'UniswapV2: INSUFFICIENT_LIQUIDITY_MINTED') as bigint];
}

const reckon = (run: (values: readonly bigint[]) => bigint | null) => ({
  returns: ['uint256'],
  gas: 800,
  run: (_: Frame, values: readonly AbiValue[]) => [
    granted(run(values as readonly bigint[]), 'UniswapV2Library: INSUFFICIENT_AMOUNT'),
  ],
});

/** The router with functions and words of UniswapV2Router02.sol: swaps over any path, liquidity added; the sender's approval is needed. */
export const router: NativeContract = {
  abi,
  kind: 'router',
  events: {},
  functions: {
    [signatures.swap]: {
      returns: ['uint256[]'],
      gas: 8_000,
      run: (frame, values) => [swap(frame, values)],
    },
    [signatures.add]: {
      returns: ['uint256', 'uint256', 'uint256'],
      gas: 10_000,
      run: (frame, values) => add(frame, values),
    },
    'getAmountsOut(uint256,address[])': {
      returns: ['uint256[]'],
      gas: 1_000,
      run: (frame, [paid, path]) => [amountsOut(frame, paid as bigint, path as readonly Address[])],
    },
    'getAmountOut(uint256,uint256,uint256)': reckon(([paid = 0n, has = 0n, gives = 0n]) =>
      amountOut(paid, { in: has, out: gives }),
    ),
    'getAmountIn(uint256,uint256,uint256)': reckon(([out = 0n, has = 0n, gives = 0n]) =>
      amountIn(out, { in: has, out: gives }),
    ),
    'quote(uint256,uint256,uint256)': reckon(([sum = 0n, one = 0n, other = 0n]) =>
      quote(sum, { in: one, out: other }),
    ),
  },
};
