import type { Address } from '../../wallet/address.ts';
import * as abi from '../abi.ts';
import { type ContractState, type NativeContract, Revert } from '../contract.ts';
import { nobody, payOut } from './own.ts';

/** What a faucet keeps: what it gives (`token` null: coins), how much, how often (seconds; 0: once), and when it gave to whom. */
export interface FaucetStore {
  readonly token: Address | null;
  readonly amount: string;
  readonly every: number;
  readonly given: Readonly<Record<Address, number>>;
}

/** A faucet that has given nothing yet; it gives only what has been sent to its address. */
export function faucetState(plan: Omit<FaucetStore, 'given'>): ContractState {
  return { kind: 'faucet', storage: { ...plan, given: {} } };
}

/** Gives practice money to whoever asks, to each a set sum at set times. */
export const faucet: NativeContract = {
  abi,
  kind: 'faucet',
  events: { 'Given(address,uint256)': [true, false] },
  functions: {
    'claim()': {
      // One slot written for the first time, one call that pays (EIP-2929).
      gas: 34_000,
      run: (frame) => {
        const store = frame.load<FaucetStore>();
        const { token, amount, every } = store;
        const [now, last] = [Math.floor(frame.time / 1000), store.given[frame.sender]];
        if (last !== undefined && (every === 0 || now < last + every)) throw new Revert('Faucet: not yet');
        frame.store({ ...store, given: { ...store.given, [frame.sender]: now } });
        payOut(frame, token ?? nobody, frame.sender, BigInt(amount));
        frame.log('Given(address,uint256)', [frame.sender, BigInt(amount)]);
        return [];
      },
    },
    'amount()': {
      returns: ['uint256'],
      gas: 2_600,
      run: (frame) => [BigInt(frame.load<FaucetStore>().amount)],
    },
  },
  receive: () => {},
};
