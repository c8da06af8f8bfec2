import * as abi from '../abi.ts';
import type { ContractState, NativeContract } from '../contract.ts';

/** A contract of a thief: called, it does nothing of note; run inside a Safe by delegatecall, it takes the Safe over. */
export const maskState: ContractState = { kind: 'mask', storage: {} };

/**
 * It looks like a token, since its function is named `transfer`; but what it «transfers» is the Safe. In the Bybit case (21 February 2025)
 * such a function wrote a new program into the first place of the Safe's storage; here it writes owners and threshold, with the same end.
 */
export const mask: NativeContract = {
  abi,
  kind: 'mask',
  events: {},
  functions: {
    'transfer(address,uint256)': {
      returns: ['bool'],
      gas: 25_000,
      run: (frame, [to]) => {
        frame.store({ ...frame.load<object>(), owners: [to], threshold: 1 });
        return [true];
      },
    },
  },
};
