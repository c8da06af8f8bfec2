import { groupsOf } from '@/core/wallet/groups.ts';

/** A whole address in groups of four, `0x` in front; it may break between groups only. */
export function Address({ address }: { readonly address: string }) {
  return (
    <span class="address mono" translate={false}>
      <span>0x</span>
      {groupsOf(address).map((group, index) => (
        <span key={index}> {group}</span>
      ))}
    </span>
  );
}

/** An address as many wallets cut it, first and last four digits: the habit that look-alike addresses live on. */
export function shortOf(address: string): string {
  const groups = groupsOf(address);
  return `0x${groups[0]}…${groups.at(-1)}`;
}
