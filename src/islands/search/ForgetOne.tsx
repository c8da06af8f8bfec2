import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { fill, type Strings } from '@/i18n/fill.ts';

interface Props {
  readonly past: readonly string[];
  readonly strings: Strings;
  readonly onForget: (query: string) => void;
}

/**
 * Beside the past searches, line by line, a button that forgets this one. It is a list of its own, since a line of a listbox may hold
 * no button. The focus goes on to the next.
 */
export function ForgetOne({ past, strings, onForget }: Props): JSX.Element | null {
  const list = useRef<HTMLUListElement>(null);
  const pressed = useRef<number | undefined>(undefined);
  useEffect(() => {
    if (pressed.current === undefined) return;
    list.current?.querySelectorAll('button')[Math.min(pressed.current, past.length - 1)]?.focus();
    pressed.current = undefined;
  }, [past]);
  if (past.length === 0) return null;
  return (
    <ul ref={list} class="search-forgets">
      {past.map((query, at) => (
        <li key={query}>
          <button
            type="button"
            aria-label={fill(strings['forget_this'] ?? '', { query })}
            onClick={() => {
              pressed.current = at;
              onForget(query);
            }}
          >
            <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
              <path d="M6 6l12 12M18 6L6 18" />
            </svg>
          </button>
        </li>
      ))}
    </ul>
  );
}
