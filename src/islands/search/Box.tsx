import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '@/core/locale/locale.ts';
import type { Strings } from '@/i18n/fill.ts';
import { letSlashOpen, slashOpens } from '@/storage/slash-key.ts';
import { askable } from './address-query.ts';
import { Filters, isNarrow } from './Filters.tsx';
import { ForgetOne } from './ForgetOne.tsx';
import { Nothing, type Places } from './Nothing.tsx';
import { OptionLine } from './OptionLine.tsx';
import { moved, type Option, optionGroups } from './options.ts';
import { statusOf } from './status.ts';
import { usePast } from './use-past.ts';
import { useSearch } from './use-search.ts';

/** What the box is given: ready strings of one language and addresses with base path. */
export interface BoxProps extends Places {
  readonly locale: Locale;
  readonly strings: Strings;
  readonly indexHref: string;
  /** The search page, where Enter leads when no line is chosen. */
  readonly searchHref: string;
}

/** The search box over any page: a combobox whose list holds results, past searches or what may have been meant. */
export function Box({ locale, strings, indexHref, searchHref, ...places }: BoxProps): JSX.Element {
  const { past, said, remember, forget } = usePast(strings);
  const [at, setAt] = useState(-1);
  const search = useSearch(indexHref, locale, () => setAt(-1));
  const { state, wanted, narrow, type, ask } = search;
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const typed = () => input.current?.value ?? '';
  const groups = optionGroups(search, past, strings);
  const options = groups.flatMap((group) => group.options);
  const idOf = (place: number) => `search-option-${place}`;
  const isIdle = state.step === 'idle';
  const nothing = state.step === 'answered' && state.answer.groups.length === 0;

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  const pick = (option: Option, event: MouseEvent) => {
    if (option.does === 'ask') {
      if (input.current !== null) input.current.value = option.text;
      return ask(option.text);
    }
    remember(typed());
    // With a key held down the press is meant for another tab, and the box stays.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    input.current?.closest('dialog')?.close();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const to = moved(event.key, at, options.length);
    if (to !== undefined) {
      event.preventDefault();
      setAt(to);
    } else if (event.key === 'Enter' && at >= 0) {
      event.preventDefault();
      list.current?.querySelector<HTMLElement>(`#${idOf(at)}`)?.click();
    }
  };

  const onSubmit = (event: Event) => {
    if (askable(typed()) === '') event.preventDefault();
    else remember(typed());
  };

  const forgetPast = (query?: string) => {
    setAt(-1);
    forget(query);
    if (query === undefined || past.length === 1) input.current?.focus();
  };

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: browsers of older phones do not know <search>. */}
      <form class="search-line" role="search" method="get" action={searchHref} onSubmit={onSubmit}>
        <input
          ref={input}
          id="search-box-query"
          class="field"
          type="text"
          name="q"
          role="combobox"
          aria-label={strings['label']}
          aria-autocomplete="list"
          aria-expanded={options.length > 0}
          aria-controls="search-box-list"
          aria-activedescendant={at >= 0 ? idOf(at) : undefined}
          placeholder={strings['label']}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          enterkeyhint="search"
          onInput={() => type(typed())}
          onKeyDown={onKeyDown}
        />
        <button class="search-close" type="button" onClick={() => input.current?.closest('dialog')?.close()}>
          <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
            <path d="M6 6l12 12M18 6L6 18" />
          </svg>
          <span class="visually-hidden">{strings['close']}</span>
        </button>
      </form>
      <Filters {...{ wanted, strings }} onNarrow={narrow} />
      <div class="search-scroll">
        <p class="search-status" role="status">
          {statusOf(search, strings, locale) || said}
        </p>
        {state.step === 'failed' && (
          <button class="button" type="button" onClick={() => ask(typed())}>
            {strings['retry']}
          </button>
        )}
        <div class={isIdle ? 'search-lines past' : 'search-lines'}>
          <div
            ref={list}
            id="search-box-list"
            role="listbox"
            aria-label={strings['results']}
            hidden={options.length === 0}
          >
            {groups.map((group) => (
              // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a list of options.
              <div key={group.title} role="group" aria-label={group.title}>
                <span class="search-kind" aria-hidden="true">
                  {group.title}
                </span>
                {group.options.map((option) => {
                  const place = options.indexOf(option);
                  return (
                    <OptionLine
                      key={'href' in option ? option.href : option.text}
                      id={idOf(place)}
                      option={option}
                      isChosen={place === at}
                      onPick={(event) => pick(option, event)}
                    />
                  );
                })}
              </div>
            ))}
          </div>
          {isIdle && <ForgetOne {...{ past, strings }} onForget={forgetPast} />}
        </div>
        {nothing && (
          <Nothing {...places} {...{ strings }} isNarrow={isNarrow(wanted)} onEverywhere={() => narrow({})} />
        )}
        {state.step === 'answered' && !nothing && (
          <a
            class="search-all"
            href={`${searchHref}?q=${encodeURIComponent(state.answer.query)}`}
            onClick={() => remember(typed())}
          >
            {strings['all']}
          </a>
        )}
        {isIdle && past.length === 0 && <p class="soft">{strings['hint']}</p>}
        {isIdle && past.length > 0 && (
          <button class="button quiet" type="button" onClick={() => forgetPast()}>
            {strings['forget']}
          </button>
        )}
      </div>
      <div class="search-keys soft">
        <span>{strings['keys']}</span>
        <label>
          <input
            type="checkbox"
            checked={slashOpens()}
            onChange={({ currentTarget }) => letSlashOpen(currentTarget.checked)}
          />
          {strings['slash']}
        </label>
      </div>
    </>
  );
}
