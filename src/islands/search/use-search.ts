import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '@/core/locale/locale.ts';
import { askable, keepInAddress } from './address-query.ts';
import { type Answer, type Engine, type Fault, loadEngine } from './engine.ts';

/** What the page shows: nothing asked yet, loading, why it failed, or an answer. */
export type SearchState =
  | { readonly step: 'idle' | 'loading' }
  | { readonly step: 'failed'; readonly fault: Fault }
  | { readonly step: 'answered'; readonly answer: Answer };

/** The search as the page uses it. */
export interface Search {
  readonly state: SearchState;
  /** Calls for the engine at the first letter and asks it after a pause in typing. */
  readonly type: (typed: string) => void;
  /** Asks at once; after a failure it loads anew. */
  readonly ask: (typed: string) => void;
}

// Long enough that a word is not searched letter by letter, short enough not to be felt.
const pause = 150;

/** Keeps one engine for the life of the page and the answer to the latest question; an earlier one never comes after a later. */
export function useSearch(indexHref: string, locale: Locale): Search {
  const [state, setState] = useState<SearchState>({ step: 'idle' });
  const engine = useRef<Promise<Engine | Fault> | undefined>(undefined);
  const failed = useRef(false);
  const turn = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const load = (): Promise<Engine | Fault> => {
    engine.current ??= loadEngine(indexHref, locale, failed.current);
    return engine.current;
  };

  const ask = async (typed: string): Promise<void> => {
    clearTimeout(timer.current);
    const mine = ++turn.current;
    const query = askable(typed);
    keepInAddress(query);
    if (query === '') return setState({ step: 'idle' });
    const slow = setTimeout(() => mine === turn.current && setState({ step: 'loading' }), 0);
    const loaded = await load();
    clearTimeout(slow);
    const answer = typeof loaded === 'string' ? loaded : loaded(query);
    failed.current = typeof answer === 'string';
    if (failed.current) engine.current = undefined;
    if (mine !== turn.current) return;
    setState(typeof answer === 'string' ? { step: 'failed', fault: answer } : { step: 'answered', answer });
  };

  const type = (typed: string): void => {
    if (askable(typed) !== '' && !failed.current) void load();
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void ask(typed), pause);
  };

  useEffect(() => () => clearTimeout(timer.current), []);

  return { state, type, ask: (typed) => void ask(typed) };
}
