import type { JSX } from 'preact';
import { fill, type Strings } from '@/i18n/fill.ts';
import type { DocumentKind } from '@/search/documents.ts';
import type { Answer } from '@/search/read/search-index.ts';
import { Nothing, type Places } from './Nothing.tsx';
import { ResultGroup } from './ResultGroup.tsx';
import type { Passages } from './use-search.ts';

interface Props extends Places {
  readonly answer: Answer;
  readonly passages: Passages;
  readonly strings: Strings;
  readonly isNarrow: boolean;
  readonly onEverywhere: () => void;
  readonly onMore: (kind: DocumentKind) => void;
  /** Asks another question in place of this one. */
  readonly onInstead: (query: string) => void;
}

/** The answer by kinds, the kind of the best result first; where nothing was found, what to do instead. */
export function Results(props: Props): JSX.Element {
  const { answer, passages, strings, onMore } = props;
  if (answer.groups.length === 0) {
    return (
      <Nothing {...props}>
        <Instead {...props} />
      </Nothing>
    );
  }
  return (
    <section class="search-results" aria-label={strings['results']}>
      {answer.meant.length > 0 && (
        <div class="stack">
          <Instead {...props} />
        </div>
      )}
      {answer.groups.map((group) => (
        <ResultGroup
          key={`${group.kind} ${answer.query}`}
          {...group}
          title={strings[group.kind] ?? group.kind}
          passages={passages}
          more={fill(strings['more'] ?? '')}
          onMore={() => onMore(group.kind)}
        />
      ))}
    </section>
  );
}

function Instead({ answer, strings, onInstead }: Props): JSX.Element {
  return (
    <>
      {answer.meant.length > 0 && (
        <>
          <p id="search-meant">{strings['meant']}</p>
          <ul class="search-links" aria-labelledby="search-meant">
            {answer.meant.map((query) => (
              <li key={query}>
                <button class="button" type="button" onClick={() => onInstead(query)}>
                  {query}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {answer.near.length > 0 && (
        <>
          <p id="search-near">{strings['near']}</p>
          <ul class="search-links" aria-labelledby="search-near">
            {answer.near.map(({ term, href }) => (
              <li key={href}>
                <a class="button quiet" href={href}>
                  {term}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
