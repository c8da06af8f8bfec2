import type { Address } from '../../wallet/address.ts';

/** Who decides about a Safe: its owners, newest first as the contract lists them, and how many of them must sign. */
export interface Keepers {
  readonly owners: readonly Address[];
  readonly threshold: number;
}

/** The codes with which Safe.sol refuses (docs of safe-smart-account, error_codes.md). */
export type SafeFault =
  | 'GS013' // the call of the Safe failed
  | 'GS020' // too few signatures
  | 'GS024' // a contract's signature is not valid
  | 'GS025' // the hash was not approved on the chain
  | 'GS026' // not an owner, or owners not in order
  | 'GS030' // only owners may approve a hash
  | 'GS031' // only the Safe itself may do this
  | 'GS201' // more signatures wanted than there are owners
  | 'GS202' // at least one signature is wanted
  | 'GS203' // this address cannot be an owner
  | 'GS204' // already an owner
  | 'GS205'; // the owner before it is another one

/** New keepers, or why not. */
export type Change =
  | { readonly ok: true; readonly keepers: Keepers }
  | { readonly ok: false; readonly fault: SafeFault };

const zero = `0x${'0'.repeat(40)}`;

/** Both ends of the ring in which the contract keeps owners: the one «before» the first owner. */
export const sentinel: Address = `0x${'0'.repeat(39)}1`;

const refused = (fault: SafeFault): Change => ({ ok: false, fault });
const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** Whether an address is one of the owners. */
export function isOwner({ owners }: Keepers, address: Address): boolean {
  return owners.some((owner) => same(owner, address));
}

/** The entry that stands before an owner in the contract's ring; calls that remove or swap have to name it. */
export function ownerBefore({ owners }: Keepers, owner: Address): Address {
  return owners[owners.findIndex((other) => same(other, owner)) - 1] ?? sentinel;
}

/** An address that the contract takes as an owner: not nobody, not the ring's end, not the Safe itself. */
function unfit(owner: Address, safe: Address): boolean {
  return same(owner, zero) || same(owner, sentinel) || same(owner, safe);
}

/** `changeThreshold` */
export function withThreshold(keepers: Keepers, threshold: number): Change {
  if (threshold > keepers.owners.length) return refused('GS201');
  if (threshold < 1) return refused('GS202');
  return { ok: true, keepers: { ...keepers, threshold } };
}

/** `setup`: the first owners in the order given. */
export function firstKeepers(owners: readonly Address[], threshold: number, safe: Address): Change {
  const strange = owners.some((owner) => unfit(owner, safe));
  if (strange) return refused('GS203');
  if (new Set(owners.map((owner) => owner.toLowerCase())).size < owners.length) return refused('GS204');
  return withThreshold({ owners: [...owners], threshold }, threshold);
}

/** `addOwnerWithThreshold`: the newcomer stands first. */
export function withOwner(keepers: Keepers, owner: Address, threshold: number, safe: Address): Change {
  if (unfit(owner, safe)) return refused('GS203');
  if (isOwner(keepers, owner)) return refused('GS204');
  return withThreshold({ ...keepers, owners: [owner, ...keepers.owners] }, threshold);
}

/** `removeOwner` */
export function withoutOwner(keepers: Keepers, before: Address, owner: Address, threshold: number): Change {
  if (keepers.owners.length - 1 < threshold) return refused('GS201');
  if (same(owner, zero) || same(owner, sentinel)) return refused('GS203');
  if (!isOwner(keepers, owner) || !same(ownerBefore(keepers, owner), before)) return refused('GS205');
  const owners = keepers.owners.filter((other) => !same(other, owner));
  return withThreshold({ ...keepers, owners }, threshold);
}

/** `swapOwner`: the new key takes the place of the old one, the threshold stays. */
export function withSwapped(
  keepers: Keepers,
  before: Address,
  old: Address,
  fresh: Address,
  safe: Address,
): Change {
  if (unfit(fresh, safe)) return refused('GS203');
  if (isOwner(keepers, fresh)) return refused('GS204');
  if (same(old, zero) || same(old, sentinel)) return refused('GS203');
  if (!isOwner(keepers, old) || !same(ownerBefore(keepers, old), before)) return refused('GS205');
  const owners = keepers.owners.map((owner) => (same(owner, old) ? fresh : owner));
  return { ok: true, keepers: { ...keepers, owners } };
}
