import type { Address } from '../../wallet/address.ts';
import { type AbiValue, decodeValues, encodeCall } from '../abi.ts';
import { type Frame, Revert } from '../contract.ts';

/** The address of nobody: where a contract means the chain's own coin, or what no key opens. */
export const nobody: Address = `0x${'0'.repeat(40)}`;

/** Undoes the call unless its sender is the owner; the words are OpenZeppelin's. */
export function onlyOwner(frame: Frame): void {
  const { owner } = frame.load<{ readonly owner: Address }>();
  if (frame.sender !== owner) throw new Revert('Ownable: caller is not the owner');
}

/** A number that another contract answers with; 0 when it refuses. */
export function askNumber(frame: Frame, to: Address, signature: string, values: readonly AbiValue[]): bigint {
  const result = frame.call(to, 0n, encodeCall(signature, values));
  const read = result.ok ? decodeValues(['uint256'], result.out) : null;
  return (read?.[0] as bigint | undefined) ?? 0n;
}

/** Calls another contract and undoes everything, in its words, when it refuses. */
export function must(frame: Frame, to: Address, signature: string, values: readonly AbiValue[]): void {
  const result = frame.call(to, 0n, encodeCall(signature, values));
  if (!result.ok) throw new Revert(result.reason);
}

/** Pays coins (`token` nobody) or units of a token that this contract holds. */
export function payOut(frame: Frame, token: Address, to: Address, amount: bigint): void {
  const result =
    token === nobody
      ? frame.call(to, amount, '0x')
      : frame.call(token, 0n, encodeCall('transfer(address,uint256)', [to, amount]));
  if (!result.ok) throw new Revert(result.reason);
}
