import type { Address } from '../../wallet/address.ts';
import type { TypedData } from '../../wallet/eip712.ts';
import { chainId } from '../chain.ts';

/** What a permit allows: who may spend whose tokens, how many, until when (seconds since the first block), and the owner's counter. */
export interface Permit {
  readonly owner: Address;
  readonly spender: Address;
  readonly value: string;
  readonly nonce: string;
  readonly deadline: string;
}

/** The EIP-712 domain of a token: a permit counts for this one, on this chain. */
export function permitDomain(token: Address, name: string) {
  return { name, version: '1', chainId, verifyingContract: token };
}

/** The typed data of an EIP-2612 permit for a token of this chain: what a wallet shows before it is signed. */
export function permitData(token: Address, name: string, permit: Permit): TypedData {
  return {
    types: {
      Permit: [
        { name: 'owner', type: 'address' },
        { name: 'spender', type: 'address' },
        { name: 'value', type: 'uint256' },
        { name: 'nonce', type: 'uint256' },
        { name: 'deadline', type: 'uint256' },
      ],
    },
    primaryType: 'Permit',
    domain: permitDomain(token, name),
    message: { ...permit },
  };
}
