import type { Address } from '../../wallet/address.ts';
import * as abi from '../abi.ts';
import type { ContractState, Frame, NativeContract } from '../contract.ts';
import { Revert } from '../contract.ts';
import { askNumber, must, onlyOwner } from './own.ts';

/** What a drainer keeps: who runs it, and whose purse the loot goes to. */
export interface DrainerStore {
  readonly owner: Address;
  readonly purse: Address;
}

/** A drainer of an owner. */
export function drainerState(owner: Address, purse: Address): ContractState {
  return { kind: 'drainer', storage: { owner, purse } };
}

/** All that an allowance opens: what was allowed, and no more than the owner has. */
function within(frame: Frame, token: Address, from: Address): bigint {
  const allowed = askNumber(frame, token, 'allowance(address,address)', [from, frame.self]);
  const held = askNumber(frame, token, 'balanceOf(address)', [from]);
  if (held < allowed) return held;
  return allowed;
}

function pull(frame: Frame, token: Address, from: Address): void {
  const amount = within(frame, token, from);
  if (amount === 0n) throw new Revert('Drainer: nothing to take');
  const { purse } = frame.load<DrainerStore>();
  must(frame, token, 'transferFrom(address,address,uint256)', [from, purse, amount]);
  frame.log('Drained(address,address,uint256)', [token, from, amount]);
}

/**
 * What thieves run behind a page that asks for an approval or a permit. It takes nothing by force: only what an open allowance or a signed
 * permit lets it take, at a time of its own choosing.
 */
export const drainer: NativeContract = {
  abi,
  kind: 'drainer',
  events: { 'Drained(address,address,uint256)': [true, true, false] },
  functions: {
    'pull(address,address)': {
      // The rest of 43,923 measured for a first loot, the token's own calls taken off (see token.ts).
      gas: 6_280,
      run: (frame, [token, from]) => {
        onlyOwner(frame);
        pull(frame, token as Address, from as Address);
        return [];
      },
    },
    'pullWithPermit(address,address,uint256,uint256,uint8,bytes32,bytes32)': {
      gas: 9_000,
      run: (frame, [token, from, ...rest]) => {
        onlyOwner(frame);
        const [value = 0n, deadline = 0n, v = 0n, r = '0x', s = '0x'] = rest;
        must(frame, token as Address, 'permit(address,address,uint256,uint256,uint8,bytes32,bytes32)', [
          from as Address,
          frame.self,
          value,
          deadline,
          v,
          r,
          s,
        ]);
        pull(frame, token as Address, from as Address);
        return [];
      },
    },
  },
};
