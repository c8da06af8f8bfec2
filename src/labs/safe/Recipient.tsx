import { useState } from 'preact/hooks';
import { Compare, compareResult } from '../frame/Compare.tsx';
import { type Kit, nameOf, word } from '../frame/kit.ts';

/** Holds an address against one that came in a message; the learner says whose it should be. */
export function RecipientCheck({ kit, address }: { readonly kit: Kit; readonly address: string }) {
  const [found, setFound] = useState<{ from: string; theirs: string; group: number | null } | null>(null);
  const senders = kit.view.state.inbox.filter(
    ({ address: theirs, from }) => theirs !== null && kit.view.state.actors[from] === theirs,
  );
  const compare = async (from: string, theirs: string) => {
    const events = await kit.act({ t: 'compare', address, to: from });
    const event = events.find(({ type }) => type === 'compared');
    if (event) setFound({ from, theirs, group: event.data.group === null ? null : Number(event.data.group) });
  };
  if (senders.length === 0) return null;
  return (
    <div class="stack">
      <p class="soft">{word(kit, 'safe-compare-with')}</p>
      <div class="row">
        {senders.map(({ from, address: theirs }) => (
          <button
            key={from}
            type="button"
            class="button quiet"
            aria-pressed={found?.from === from}
            onClick={() => void compare(from, theirs ?? '')}
          >
            {nameOf(kit, from)}
          </button>
        ))}
      </div>
      {found && (
        <Compare
          kit={kit}
          one={found.theirs}
          other={address}
          oneName={word(kit, 'safe-in-message', { name: nameOf(kit, found.from) })}
          otherName={word(kit, 'safe-in-request')}
        />
      )}
      <p role="status" class={found?.group === null ? 'verdict' : 'verdict refused'}>
        {found && compareResult(kit, found.group, found.theirs, address)}
      </p>
    </div>
  );
}
