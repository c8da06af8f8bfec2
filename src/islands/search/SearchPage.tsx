import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Locale } from '@/core/locale/locale.ts';
import { fill, type Strings } from '@/i18n/fill.ts';
import { plural } from '@/i18n/plural.ts';
import { askable, queryInAddress } from './address-query.ts';
import { Results } from './Results.tsx';
import { type SearchState, useSearch } from './use-search.ts';

/** What the search page gives its island: ready strings of one language and addresses with base path. */
export interface SearchPageProps {
  readonly locale: Locale;
  readonly strings: Strings;
  readonly indexHref: string;
  readonly coursesHref: string;
  readonly glossaryHref: string;
}

/** The search form and its results. lunr and the index come with the first letter, or at once when the address asks (`?q=`). */
export function SearchPage({
  locale,
  strings,
  indexHref,
  coursesHref,
  glossaryHref,
}: SearchPageProps): JSX.Element {
  const { state, type, ask } = useSearch(indexHref, locale);
  const input = useRef<HTMLInputElement>(null);
  const typed = () => input.current?.value ?? '';

  // The field is not bound to state: what was typed before the script came, or cleared by the guard of the page, stands.
  useEffect(() => {
    const asked = typed() || queryInAddress();
    if (input.current !== null && typed() === '') input.current.value = askable(asked);
    if (asked !== '') ask(asked);
  }, []);

  const submit = (event: Event) => {
    event.preventDefault();
    ask(typed());
  };

  return (
    <div class="search">
      {/* biome-ignore lint/a11y/useSemanticElements: browsers of older phones do not know <search>. */}
      <form class="search-form" role="search" method="get" onSubmit={submit}>
        <label for="search-query">{strings['label']}</label>
        <div class="search-line">
          <input
            ref={input}
            id="search-query"
            class="field"
            type="search"
            name="q"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            enterkeyhint="search"
            aria-describedby="search-hint"
            onInput={() => type(typed())}
          />
          <button class="button" type="submit">
            {strings['submit']}
          </button>
        </div>
        <p id="search-hint" class="soft">
          {strings['hint']}
        </p>
      </form>
      <p class="search-status" role="status">
        {statusOf(state, strings, locale)}
      </p>
      {state.step === 'failed' && (
        <button class="button" type="button" onClick={() => ask(typed())}>
          {strings['retry']}
        </button>
      )}
      {state.step === 'answered' && (
        <Results {...{ answer: state.answer, strings, coursesHref, glossaryHref }} />
      )}
    </div>
  );
}

function statusOf(state: SearchState, strings: Strings, locale: Locale): string {
  switch (state.step) {
    case 'idle':
      return '';
    case 'loading':
      return strings['loading'] ?? '';
    case 'failed':
      return strings[state.fault] ?? '';
    case 'answered': {
      const { hits, query } = state.answer;
      return hits.length === 0
        ? fill(strings['none'] ?? '', { query })
        : plural(strings, 'found', hits.length, locale);
    }
  }
}
