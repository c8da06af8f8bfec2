import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Locale } from '@/core/locale/locale.ts';
import type { Strings } from '@/i18n/fill.ts';
import { askable, keepInAddress, queryInAddress } from './address-query.ts';
import { Filters, isNarrow } from './Filters.tsx';
import type { Places } from './Nothing.tsx';
import { PastSearches } from './PastSearches.tsx';
import { Results } from './Results.tsx';
import { statusOf } from './status.ts';
import { usePast } from './use-past.ts';
import { useSearch } from './use-search.ts';

/** What the search page gives its island: ready strings of one language and addresses with base path. */
export interface SearchPageProps extends Places {
  readonly locale: Locale;
  readonly strings: Strings;
  readonly indexHref: string;
}

/** The search form and its results. The engine and what it needs of the index come with the first letter, or at once when the address asks (`?q=`). */
export function SearchPage({ locale, strings, indexHref, ...places }: SearchPageProps): JSX.Element {
  const search = useSearch(indexHref, locale, keepInAddress);
  const { state, wanted, narrow, type, ask, more } = search;
  const { past, said, remember, forget } = usePast(strings);
  const input = useRef<HTMLInputElement>(null);
  const typed = () => input.current?.value ?? '';

  // The field is not bound to state: what was typed before the script came, or cleared by the guard of the page, stands.
  useEffect(() => {
    const asked = typed() || queryInAddress();
    if (input.current !== null && typed() === '') input.current.value = askable(asked);
    if (asked !== '') ask(asked);
    // Who comes without a question comes to type one; what has the focus already keeps it.
    else if (document.activeElement === document.body) input.current?.focus({ preventScroll: true });
  }, []);

  const submit = (event: Event) => {
    event.preventDefault();
    ask(typed());
    remember(typed());
  };

  const opened = ({ target }: Event) => {
    if (target instanceof Element && target.closest('a') !== null) remember(typed());
  };

  const askInstead = (query: string) => {
    if (input.current !== null) input.current.value = query;
    input.current?.focus();
    ask(query);
  };

  const forgetPast = (query?: string) => {
    forget(query);
    if (query === undefined || past.length === 1) input.current?.focus();
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
      <Filters {...{ wanted, strings }} onNarrow={narrow} />
      <p class="search-status" role="status">
        {statusOf(search, strings, locale) || said}
      </p>
      {state.step === 'idle' && (
        <PastSearches {...{ past, strings }} onAsk={askInstead} onForget={forgetPast} />
      )}
      {state.step === 'failed' && (
        <button class="button" type="button" onClick={() => ask(typed())}>
          {strings['retry']}
        </button>
      )}
      {state.step === 'answered' && (
        // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: links inside are pressed, this only hears of it.
        <div onClick={opened}>
          <Results
            {...places}
            {...{ answer: state.answer, passages: state.passages, strings }}
            isNarrow={isNarrow(wanted)}
            onEverywhere={() => narrow({})}
            onMore={more}
            onInstead={askInstead}
          />
        </div>
      )}
    </div>
  );
}
