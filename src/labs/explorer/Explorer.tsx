import { useEffect, useRef, useState } from 'preact/hooks';
import { allTransactions, historyOf } from '@/core/chain/explorer.ts';
import { myAddress } from '../frame/Balance.tsx';
import { type Kit, word } from '../frame/kit.ts';
import { Messages } from '../frame/Messages.tsx';
import { WaitBar } from '../frame/WaitBar.tsx';
import { Blocks } from './Blocks.tsx';
import { Entry } from './Entry.tsx';
import type { Open, Shown } from './Links.tsx';
import { Page, Table } from './Pages.tsx';
import { Search } from './Search.tsx';
import { OneByOne, Tasks } from './Tasks.tsx';

/** The transactions of the learner's own address; each opens in its place. */
function OwnList({ kit, onOpen }: { readonly kit: Kit; readonly onOpen: Open }) {
  const [opened, setOpened] = useState<string | null>(null);
  const toggle = async (hash: string) => {
    setOpened(opened === hash ? null : hash);
    if (opened !== hash) await kit.act({ t: 'ui', what: 'open', id: 'transaction' });
  };
  const own = historyOf(kit.view.state.chain, myAddress(kit));
  return (
    <>
      <h3>{word(kit, 'explorerTitle')}</h3>
      <p class="soft">{word(kit, own.length ? 'explorerHelp' : 'historyEmpty')}</p>
      <ul class="entries">
        {own.map((view) => (
          <Entry
            key={view.tx.hash}
            kit={kit}
            view={view}
            isOpen={opened === view.tx.hash}
            onToggle={() => void toggle(view.tx.hash)}
            onOpen={onOpen}
          />
        ))}
      </ul>
    </>
  );
}

/** The newest transactions of everybody. */
function NewestList({ kit, onOpen }: { readonly kit: Kit; readonly onOpen: Open }) {
  return (
    <>
      <h3 tabIndex={-1}>{word(kit, 'explorerNewest')}</h3>
      <Table kit={kit} onOpen={onOpen} list={allTransactions(kit.view.state.chain)} />
    </>
  );
}

/**
 * The explorer: search, pages of transactions, blocks, addresses and contracts, and questions answered from them. A lab with `records`
 * is about other people's traffic; elsewhere the learner's own transactions come first.
 */
export function Explorer({ kit }: { readonly kit: Kit }) {
  const [trail, setTrail] = useState<readonly Shown[]>([]);
  const place = useRef<HTMLElement>(null);
  const moved = useRef(false);
  const page = trail.at(-1);
  const others = 'records' in kit.scenario.sections;
  const open: Open = (next) => {
    moved.current = true;
    setTrail([...trail, next]);
    void kit.act({ t: 'ui', what: 'open', id: next.kind });
  };
  const back = () => {
    moved.current = true;
    setTrail(trail.slice(0, -1));
  };
  useEffect(() => {
    if (moved.current) (place.current?.querySelector<HTMLElement>('h3') ?? place.current)?.focus();
  }, [trail]);
  return (
    <>
      {others && (
        <Messages
          kit={kit}
          tools={({ address }) =>
            address && (
              <button type="button" class="button quiet" onClick={() => open({ kind: 'address', address })}>
                {word(kit, 'explorerOpenAddress')}
              </button>
            )
          }
        />
      )}
      {others && <OneByOne kit={kit} onOpen={open} />}
      <section class="explorer" ref={place} tabIndex={-1}>
        <Search kit={kit} onOpen={open} />
        {page && (
          <button type="button" class="text-button" onClick={back}>
            {word(kit, 'explorerBack')}
          </button>
        )}
        {page ? (
          <Page kit={kit} onOpen={open} page={page} />
        ) : others ? (
          <NewestList kit={kit} onOpen={open} />
        ) : (
          <OwnList kit={kit} onOpen={open} />
        )}
      </section>
      {!others && <Tasks kit={kit} />}
      <Blocks kit={kit} onOpen={open} />
      {!others && <WaitBar kit={kit} />}
    </>
  );
}
