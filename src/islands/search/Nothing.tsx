import type { ComponentChildren, JSX } from 'preact';
import type { Strings } from '@/i18n/fill.ts';

/** Addresses to go to where search does not help, with base path. */
export interface Places {
  readonly coursesHref: string;
  readonly glossaryHref: string;
  readonly reportHref: string;
}

interface Props extends Places {
  readonly strings: Strings;
  readonly isNarrow: boolean;
  readonly onEverywhere: () => void;
  /** What may have been meant. */
  readonly children?: ComponentChildren;
}

/** What to do when nothing was found: look everywhere, ask otherwise, browse, or say what is missing. */
export function Nothing(props: Props): JSX.Element {
  const { strings, isNarrow, onEverywhere, children, coursesHref, glossaryHref, reportHref } = props;
  return (
    <div class="search-nothing stack">
      {isNarrow && (
        <p>
          <button class="button" type="button" onClick={onEverywhere}>
            {strings['everywhere']}
          </button>
        </p>
      )}
      {children}
      <p>{strings['advice']}</p>
      <p class="search-places">
        <a href={coursesHref}>{strings['courses']}</a>
        <a href={glossaryHref}>{strings['glossary']}</a>
        <a href={reportHref}>{strings['report']}</a>
      </p>
    </div>
  );
}
