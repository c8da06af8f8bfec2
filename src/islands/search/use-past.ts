import { useEffect, useState } from 'preact/hooks';
import { fill, type Strings } from '@/i18n/fill.ts';
import { forgetSearch, forgetSearches, rememberSearch, shownSearches } from './remember-search.ts';

/** The past searches of this page's learner. */
export interface Past {
  /** Newest first. */
  readonly past: readonly string[];
  /** What was forgotten last, in words; '' before that. */
  readonly said: string;
  readonly remember: (typed: string) => void;
  /** Forgets one of them, or all where none is named. */
  readonly forget: (query?: string) => void;
}

/** Keeps what is shown and what is stored together. */
export function usePast(strings: Strings): Past {
  const [past, setPast] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  // Not before: the page as it was built knows no learner.
  useEffect(() => setPast(shownSearches()), []);
  const remember = (typed: string): void => {
    rememberSearch(typed);
    setPast(shownSearches());
    setSaid('');
  };
  const forget = (query?: string): void => {
    if (query === undefined) forgetSearches();
    else forgetSearch(query);
    setPast(shownSearches());
    setSaid(
      query === undefined ? (strings['forgotten'] ?? '') : fill(strings['forgotten_this'] ?? '', { query }),
    );
  };
  return { past, said, remember, forget };
}
