import type { Address } from '../../wallet/address.ts';
import { type ContractState, type Frame, type NativeContract, Revert } from '../contract.ts';
import { nobody, onlyOwner, payOut } from './own.ts';
import { type TokenStore, token, tokenState } from './token.ts';

/** A bait token keeps what a token keeps, and who runs it. */
export type AirdropStore = TokenStore & { readonly owner: Address };

/** A bait token that nobody holds yet. */
export function airdropState(name: string, symbol: string, owner: Address, decimals = 18): ContractState {
  const { storage } = tokenState(name, symbol, {}, decimals);
  return { kind: 'airdrop', storage: { ...(storage as object), owner } };
}

function give(frame: Frame, to: Address, amount: bigint): void {
  const store = frame.load<AirdropStore>();
  const had = BigInt(store.balances[to] ?? '0');
  const supply = (BigInt(store.supply) + amount).toString();
  frame.store({ ...store, supply, balances: { ...store.balances, [to]: (had + amount).toString() } });
  frame.log('Transfer(address,address,uint256)', [nobody, to, amount]);
}

const refuse = {
  returns: ['bool'],
  gas: 3_000,
  run: (): never => {
    throw new Revert('Claim your reward on our page first');
  },
};

/**
 * A token that appears in wallets unasked, so that its name and its refusals lead people to a page. It cannot be sold or sent away, and
 * whoever «claims» with coins has only paid its owner. Looking at it harms nobody.
 */
export const airdrop: NativeContract = {
  ...token,
  kind: 'airdrop',
  functions: {
    ...token.functions,
    'transfer(address,uint256)': refuse,
    'transferFrom(address,address,uint256)': refuse,
    'drop(address[],uint256)': {
      gas: 5_000,
      run: (frame, [people, amount]) => {
        onlyOwner(frame);
        for (const person of people as readonly Address[]) {
          frame.use(24_000);
          give(frame, person, amount as bigint);
        }
        return [];
      },
    },
    'claim()': {
      gas: 9_000,
      payable: true,
      run: (frame) => {
        payOut(frame, nobody, frame.load<AirdropStore>().owner, frame.value);
        return [];
      },
    },
  },
};
