import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '@/core/locale/locale.ts';
import type { DocumentKind } from '@/search/documents.ts';
import type { Marked } from '@/search/passage.ts';
import type { Answer, Wanted } from '@/search/read/search-index.ts';
import { askable } from './address-query.ts';
import type { Fault, Session } from './session.ts';

/** Passages by the numbers of their documents; they come after the titles. */
export type Passages = ReadonlyMap<number, Marked>;

/** What is shown: nothing asked yet, loading (`slow` when it takes long), why it failed, or an answer. */
export type SearchState =
  | { readonly step: 'idle' | 'loading' | 'slow' }
  | { readonly step: 'failed'; readonly fault: Fault }
  | { readonly step: 'answered'; readonly answer: Answer; readonly passages: Passages };

/** The search as the page and the box use it. */
export interface Search {
  readonly state: SearchState;
  /** What of the answers is wanted; empty for all. */
  readonly wanted: Wanted;
  /** Asks the same question for something else. */
  readonly narrow: (wanted: Wanted) => void;
  /** Calls for the engine at the first letter and asks it after a pause in typing. */
  readonly type: (typed: string) => void;
  /** Asks at once; after a failure it loads anew. */
  readonly ask: (typed: string) => void;
  /** Shows more results of a kind. */
  readonly more: (kind: DocumentKind) => void;
}

// Long enough that a word is not searched letter by letter, short enough not to be felt.
const pause = 150;
// An answer on its way for less than this needs no word of it: results would flash away at each letter.
const untilLoading = 200;
const untilSlow = 4000;
/** No more results of a kind than a person would look through. */
export const mostHits = 60;

/**
 * Keeps one engine for the life of the page and the answer to the latest question; an earlier one never comes after a later.
 * @param onAsk told of each question that is asked, '' when the field is empty
 */
export function useSearch(indexHref: string, locale: Locale, onAsk: (query: string) => void): Search {
  const [state, setState] = useState<SearchState>({ step: 'idle' });
  const [wanted, setWanted] = useState<Wanted>({});
  const latest = useRef<{ typed: string; wanted: Wanted }>({ typed: '', wanted: {} });
  const engine = useRef<Promise<Session> | undefined>(undefined);
  const turn = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const load = (): Promise<Session> => {
    engine.current ??= import('./engine.ts').then(({ startEngine }) => {
      const session = startEngine(indexHref, locale);
      // Nothing asked brings the manifest and the stemmer while a word is still being typed.
      void session.ask('');
      return session;
    });
    return engine.current;
  };

  const show = async (session: Session, answer: Answer, passages: Passages, mine: number): Promise<void> => {
    setState({ step: 'answered', answer, passages });
    const wanted = answer.groups.flatMap(({ hits }) => hits.map(({ document }) => document));
    const missing = wanted.filter((document) => !passages.has(document));
    if (missing.length === 0) return;
    const more = await session.passages(answer.query, missing);
    // Without its passages an answer still leads where it should.
    if (mine !== turn.current || typeof more === 'string') return;
    const all = new Map([...passages, ...missing.flatMap((one, at) => pair(one, more[at]))]);
    setState({ step: 'answered', answer, passages: all });
  };

  const ask = async (typed: string): Promise<void> => {
    clearTimeout(timer.current);
    const mine = ++turn.current;
    const query = askable(typed);
    latest.current.typed = query;
    onAsk(query);
    if (query === '') return setState({ step: 'idle' });
    const tell = (step: 'loading' | 'slow') => mine === turn.current && setState({ step });
    const waits = [setTimeout(tell, untilLoading, 'loading'), setTimeout(tell, untilSlow, 'slow')];
    const session = await load().catch(() => undefined);
    const answer = (await session?.ask(query, latest.current.wanted)) ?? 'unreachable';
    for (const wait of waits) clearTimeout(wait);
    if (session === undefined) engine.current = undefined;
    if (mine !== turn.current) return;
    if (session === undefined || typeof answer === 'string')
      return setState({ step: 'failed', fault: answer as Fault });
    return show(session, answer, new Map(), mine);
  };

  const more = async (kind: DocumentKind): Promise<void> => {
    if (state.step !== 'answered') return;
    const mine = turn.current;
    const session = await load().catch(() => undefined);
    const longer = await session?.ask(state.answer.query, {
      ...latest.current.wanted,
      kinds: [kind],
      most: mostHits,
    });
    if (session === undefined || longer === undefined || typeof longer === 'string' || mine !== turn.current)
      return;
    const groups = state.answer.groups.map((group) =>
      group.kind === kind ? (longer.groups[0] ?? group) : group,
    );
    return show(session, { ...state.answer, groups }, state.passages, mine);
  };

  const narrow = (to: Wanted): void => {
    latest.current.wanted = to;
    setWanted(to);
    void ask(latest.current.typed);
  };

  const type = (typed: string): void => {
    clearTimeout(timer.current);
    // A field that was emptied, by the guard of the page too, leaves nothing of what stood there in the address, not even for a moment.
    if (askable(typed) === '') return void ask('');
    void load().catch(() => undefined);
    timer.current = setTimeout(() => void ask(typed), pause);
  };

  useEffect(() => () => clearTimeout(timer.current), []);

  return {
    state,
    wanted,
    narrow,
    type,
    ask: (typed) => void ask(typed),
    more: (kind) => void more(kind),
  };
}

function pair(document: number, passage: Marked | undefined): readonly (readonly [number, Marked])[] {
  return passage === undefined ? [] : [[document, passage]];
}
