import type { JSX } from 'preact';
import type { Strings } from '@/i18n/fill.ts';
import { ForgetOne } from './ForgetOne.tsx';

interface Props {
  /** Newest first. */
  readonly past: readonly string[];
  readonly strings: Strings;
  readonly onAsk: (query: string) => void;
  /** Forgets one of them, or all where none is named. */
  readonly onForget: (query?: string) => void;
}

/** What the learner searched last, to ask again or to forget; nothing where there is nothing. */
export function PastSearches({ past, strings, onAsk, onForget }: Props): JSX.Element | null {
  if (past.length === 0) return null;
  return (
    <div class="stack">
      <p id="search-past">{strings['past']}</p>
      <div class="search-lines past">
        <ul class="search-past" aria-labelledby="search-past">
          {past.map((query) => (
            <li key={query}>
              <button type="button" onClick={() => onAsk(query)}>
                {query}
              </button>
            </li>
          ))}
        </ul>
        <ForgetOne {...{ past, strings, onForget }} />
      </div>
      <p>
        <button class="button quiet" type="button" onClick={() => onForget()}>
          {strings['forget']}
        </button>
      </p>
    </div>
  );
}
