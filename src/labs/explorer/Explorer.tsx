import { useState } from 'preact/hooks';
import { historyOf } from '@/core/chain/explorer.ts';
import { myAddress } from '../frame/Balance.tsx';
import { type Kit, word } from '../frame/kit.ts';
import { WaitBar } from '../frame/WaitBar.tsx';
import { Blocks } from './Blocks.tsx';
import { Entry } from './Entry.tsx';
import { Tasks } from './Tasks.tsx';

/** The explorer: what anyone can read about an address, the newest blocks, and three questions to be answered from it. */
export function Explorer({ kit }: { readonly kit: Kit }) {
  const [opened, setOpened] = useState<string | null>(null);
  const mine = myAddress(kit);
  const toggle = async (hash: string) => {
    setOpened(opened === hash ? null : hash);
    if (opened !== hash) await kit.act({ t: 'ui', what: 'open', id: 'transaction' });
  };
  return (
    <>
      <section class="explorer">
        <h3>{word(kit, 'explorerTitle')}</h3>
        <p class="soft">{word(kit, 'explorerHelp')}</p>
        <ul class="entries">
          {historyOf(kit.view.state.chain, mine).map((view) => (
            <Entry
              key={view.tx.hash}
              kit={kit}
              view={view}
              isOpen={opened === view.tx.hash}
              onToggle={() => void toggle(view.tx.hash)}
            />
          ))}
        </ul>
      </section>
      <Tasks kit={kit} />
      <Blocks kit={kit} />
      <WaitBar kit={kit} />
    </>
  );
}
