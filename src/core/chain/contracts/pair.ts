import type { Address } from '../../wallet/address.ts';
import * as abi from '../abi.ts';
import { type AbiValue, decodeValues, encodeCall } from '../abi.ts';
import { type ContractState, type Frame, type NativeContract, Revert } from '../contract.ts';
import {
  burnShares,
  emptyPair,
  mintShares,
  type PairRefusal,
  type PairStore,
  shareOf,
  swapTokens,
} from './pair-store.ts';
import type { Two } from './pool-maths.ts';

const nobody: Address = `0x${'0'.repeat(40)}`;

/** A pair of two tokens that holds nothing yet. */
export function pairState(one: Address, other: Address): ContractState {
  return { kind: 'pair', storage: { ...emptyPair(one, other) } };
}

/** Calls a token and reads the one value it returns. */
export function ask(
  frame: Frame,
  token: Address,
  signature: string,
  values: readonly AbiValue[],
  type: string,
): AbiValue | null {
  const result = frame.call(token, 0n, encodeCall(signature, values));
  const read = result.ok ? decodeValues([type], result.out) : null;
  return read?.[0] ?? null;
}

function heldBy(frame: Frame, { tokens }: PairStore): Two {
  const [first, second] = tokens.map((token) =>
    BigInt((ask(frame, token, 'balanceOf(address)', [frame.self], 'uint256') ?? 0n) as bigint),
  );
  return [first ?? 0n, second ?? 0n];
}

function send(frame: Frame, { tokens }: PairStore, to: Address, out: Two): void {
  for (const side of [0, 1] as const) {
    if (out[side] === 0n) continue;
    if (ask(frame, tokens[side], 'transfer(address,uint256)', [to, out[side]], 'bool') !== true)
      throw new Revert('UniswapV2: TRANSFER_FAILED');
  }
}

function granted<T extends object>(step: ({ ok: true } & T) | PairRefusal): T {
  if (!step.ok) throw new Revert(step.fault);
  return step;
}

function keep(frame: Frame, store: PairStore): void {
  frame.store(store);
  frame.log('Sync(uint112,uint112)', store.reserves.map(BigInt));
}

function mint(frame: Frame, to: Address): bigint {
  const before = frame.load<PairStore>();
  const { store, deposit, shares, first } = granted(mintShares(before, heldBy(frame, before), to));
  if (first) frame.log('Transfer(address,address,uint256)', [nobody, nobody, 1000n]);
  frame.log('Transfer(address,address,uint256)', [nobody, to, shares]);
  keep(frame, store);
  frame.log('Mint(address,uint256,uint256)', [frame.sender, ...deposit]);
  return shares;
}

function burn(frame: Frame, to: Address): Two {
  const before = frame.load<PairStore>();
  const { store, out, shares } = granted(burnShares(before, heldBy(frame, before), frame.self));
  frame.log('Transfer(address,address,uint256)', [frame.self, nobody, shares]);
  send(frame, before, to, out);
  keep(frame, store);
  frame.log('Burn(address,uint256,uint256,address)', [frame.sender, ...out, to]);
  return out;
}

function swap(frame: Frame, out: Two, to: Address): void {
  const before = frame.load<PairStore>();
  const { store, paidIn } = granted(swapTokens(before, heldBy(frame, before), out, to));
  send(frame, before, to, out);
  keep(frame, store);
  frame.log('Swap(address,uint256,uint256,uint256,uint256,address)', [frame.sender, ...paidIn, ...out, to]);
}

function transfer(frame: Frame, to: Address, amount: bigint): void {
  const store = frame.load<PairStore>();
  const left = shareOf(store, frame.sender) - amount;
  if (left < 0n) throw new Revert('ds-math-sub-underflow');
  const less: PairStore = { ...store, shares: { ...store.shares, [frame.sender]: left.toString() } };
  frame.store({ ...less, shares: { ...less.shares, [to]: (shareOf(less, to) + amount).toString() } });
  frame.log('Transfer(address,address,uint256)', [frame.sender, to, amount]);
}

const view = (
  returns: readonly string[],
  get: (store: PairStore, values: readonly AbiValue[], frame: Frame) => readonly AbiValue[],
) => ({
  returns,
  gas: 2_600,
  run: (frame: Frame, values: readonly AbiValue[]) => get(frame.load<PairStore>(), values, frame),
});

/**
 * A constant-product pair with the functions, events and words of UniswapV2Pair.sol. Its shares can be handed on but not approved, flash
 * loans (call data with a swap) and price oracles are left out. Gas is its own part only: the tokens' comes on top, which together is
 * near the 73,162 that Uniswap's tests measure for a swap.
 */
export const pair: NativeContract = {
  abi,
  kind: 'pair',
  events: {
    'Transfer(address,address,uint256)': [true, true, false],
    'Mint(address,uint256,uint256)': [true, false, false],
    'Burn(address,uint256,uint256,address)': [true, false, false, true],
    'Swap(address,uint256,uint256,uint256,uint256,address)': [true, false, false, false, false, true],
    'Sync(uint112,uint112)': [false, false],
  },
  functions: {
    'token0()': view(['address'], ({ tokens }) => [tokens[0]]),
    'token1()': view(['address'], ({ tokens }) => [tokens[1]]),
    'getReserves()': view(['uint112', 'uint112', 'uint32'], ({ reserves }, _, frame) => [
      BigInt(reserves[0]),
      BigInt(reserves[1]),
      BigInt(Math.floor(frame.time / 1000)),
    ]),
    'totalSupply()': view(['uint256'], ({ supply }) => [BigInt(supply)]),
    'balanceOf(address)': view(['uint256'], (store, [owner]) => [shareOf(store, owner as Address)]),
    'transfer(address,uint256)': {
      returns: ['bool'],
      gas: 30_000,
      run: (frame, [to, amount]) => {
        transfer(frame, to as Address, amount as bigint);
        return [true];
      },
    },
    'mint(address)': {
      returns: ['uint256'],
      gas: 60_000,
      run: (frame, [to]) => [mint(frame, to as Address)],
    },
    'burn(address)': {
      returns: ['uint256', 'uint256'],
      gas: 40_000,
      run: (frame, [to]) => burn(frame, to as Address),
    },
    'swap(uint256,uint256,address,bytes)': {
      gas: 40_000,
      run: (frame, [first, second, to, data]) => {
        if (data !== '0x') throw new Revert('no flash loans on the practice chain');
        swap(frame, [first as bigint, second as bigint], to as Address);
        return [];
      },
    },
  },
};
