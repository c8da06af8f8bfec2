import type { ExplorerPage } from '@/core/chain/explorer.ts';
import { Address } from '../frame/Address.tsx';
import { myAddress } from '../frame/Balance.tsx';
import { type Kit, word } from '../frame/kit.ts';

/** A page of the explorer, or that of a real block of Bitcoin. */
export type Shown = ExplorerPage | { readonly kind: 'real'; readonly height: number };

/** Opens a page of the explorer. */
export type Open = (page: Shown) => void;

interface AddressLinkProps {
  readonly kit: Kit;
  readonly address: string;
  readonly onOpen: Open;
}

/** An address that opens its page; the learner's own says so. */
export function AddressLink({ kit, address, onOpen }: AddressLinkProps) {
  return (
    <>
      <button
        type="button"
        class="explorer-link"
        onClick={() => onOpen({ kind: 'address', address: address as `0x${string}` })}
      >
        <Address address={address} />
      </button>
      {address === myAddress(kit) && <span class="soft"> {word(kit, 'isYours')}</span>}
    </>
  );
}

interface HashLinkProps {
  readonly hash: string;
  readonly onOpen: Open;
}

/** A transaction's hash, cut, that opens its page. */
export function HashLink({ hash, onOpen }: HashLinkProps) {
  return (
    <button
      type="button"
      class="explorer-link mono"
      translate={false}
      onClick={() => onOpen({ kind: 'transaction', hash })}
    >
      {hash.slice(0, 10)}…{hash.slice(-6)}
    </button>
  );
}
