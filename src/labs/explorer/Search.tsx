import { useState } from 'preact/hooks';
import { searchChain } from '@/core/chain/explorer.ts';
import { type Kit, word } from '../frame/kit.ts';
import type { Open } from './Links.tsx';

/** The field of every explorer: a hash, a number of a block, an address. */
export function Search({ kit, onOpen }: { readonly kit: Kit; readonly onOpen: Open }) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState(false);
  const search = (event: Event) => {
    event.preventDefault();
    const page = searchChain(kit.view.state.chain, typed);
    setProblem(page === null);
    if (page) onOpen(page);
    else (event.currentTarget as HTMLFormElement).querySelector('input')?.focus();
  };
  return (
    <form class="explorer-search" onSubmit={search}>
      <label>
        {word(kit, 'explorerSearch')}
        <input
          class="field mono"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          aria-invalid={problem}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button quiet">
        {word(kit, 'explorerFind')}
      </button>
      <p role="status" class="problem">
        {problem ? word(kit, 'explorerNothing') : ''}
      </p>
    </form>
  );
}
