import { GroupRows } from '../frame/GroupRows.tsx';
import { type Kit, word } from '../frame/kit.ts';
import { LinkIcon } from '../frame/LinkIcon.tsx';

/** A hash in sixteen groups of four, as a screen with little room shows it. */
function groups(hash: string): string[] {
  return hash.slice(2).match(/.{4}/g) ?? [];
}

/** The first eight digits of a hash, for sentences. */
export function hashStart(hash: string): string {
  return groups(`0x${hash.replace(/^0x/, '')}`)
    .slice(0, 2)
    .join(' ');
}

/** A whole hash, for eyes and for reading aloud. */
export function Hash({ hash }: { readonly hash: string }) {
  return (
    <p class="safe-hash mono" translate={false}>
      {groups(hash).map((group, index) => (
        <span key={index}>{group}</span>
      ))}
    </p>
  );
}

/** Two hashes group under group, with the first difference in words. */
export function CompareHashes({
  kit,
  one,
  other,
}: {
  readonly kit: Kit;
  readonly one: string;
  readonly other: string;
}) {
  const others = groups(other);
  const mine = groups(one);
  const first = mine.findIndex((group, index) => group !== others[index]);
  return (
    <div class="compare safe-compare">
      <p class="soft">{word(kit, 'safe-compare-key')}</p>
      <GroupRows kit={kit} one={mine} other={others} />
      <p class={first < 0 ? 'verdict' : 'verdict refused'}>
        <LinkIcon state={first < 0 ? 'closed' : 'open'} />
        <span>
          {first < 0
            ? word(kit, 'safe-hash-same')
            : word(kit, 'safe-hash-other', {
                n: first + 1,
                one: mine[first] ?? '',
                other: others[first] ?? '',
              })}
        </span>
      </p>
    </div>
  );
}
