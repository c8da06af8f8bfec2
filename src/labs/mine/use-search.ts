import { useEffect, useRef, useState } from 'preact/hooks';
import { loadDraft, saveDraft } from '@/storage/drafts.ts';
import { type Hasher, startHasher } from './miner.ts';

/** How a search on the page stands. */
export interface SearchState {
  readonly running: boolean;
  /** The next nonce; so many were tried. */
  readonly at: number;
  readonly last: string;
  readonly found: number | null;
  /** Seconds of hashing in this tab. */
  readonly seconds: number;
  readonly rate: number;
}

/** Where a search that was stopped goes on; forgotten with the tab. */
const keptAt = (name: string) => {
  const kept = loadDraft(`search:${name}`, 1);
  return typeof kept === 'number' && kept > 0 && kept < 2 ** 32 ? kept : 0;
};

/**
 * A search for a nonce beside the page: it runs only while a press asks for it, stops when the page is hidden, and goes on where it stopped.
 * `name` is that of the block; another one begins anew.
 */
export function useSearch(name: string, bytes: string, target: string) {
  const hasher = useRef<Hasher>();
  const blank = (): SearchState => ({
    running: false,
    at: keptAt(name),
    last: '',
    found: null,
    seconds: 0,
    rate: 0,
  });
  const [state, setState] = useState<SearchState>(blank);
  const live = useRef(state);
  const called = useRef(name);
  const change = (part: Partial<SearchState>) => {
    live.current = { ...live.current, ...part };
    setState(live.current);
  };
  const stop = () => {
    hasher.current?.stop();
    if (!live.current.running) return;
    saveDraft(`search:${called.current}`, 1, live.current.at);
    change({ running: false });
  };
  useEffect(() => {
    hasher.current?.stop();
    called.current = name;
    live.current = blank();
    setState(live.current);
  }, [name]);
  useEffect(() => {
    const hidden = () => document.hidden && stop();
    document.addEventListener('visibilitychange', hidden);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      stop();
      hasher.current?.end();
    };
  }, []);
  const hash = () => {
    hasher.current ??= startHasher();
    return hasher.current;
  };
  const start = () => {
    const begin = performance.now();
    const { at: from, seconds: before } = live.current;
    let shown = 0;
    change({ running: true });
    hash().search({ bytes, target, from }, ({ at, last, found }) => {
      const now = performance.now();
      // Four times a second is enough for eyes, and leaves the page to the fingers.
      if (found === null && now - shown < 250) {
        live.current = { ...live.current, at };
        return;
      }
      shown = now;
      const spent = (now - begin) / 1000;
      const rate = spent > 0 ? Math.round((at - from) / spent) : 0;
      change({ at, last, found, seconds: before + spent, rate, running: found === null });
      if (found !== null) saveDraft(`search:${name}`, 1, null);
    });
  };
  return { state, start, stop, measure: (ms: number) => hash().measure(ms) };
}
