import type { JSX } from 'preact';
import { fill, type Strings } from '@/i18n/fill.ts';
import type { Hit } from '@/search/query.ts';
import type { Answer } from './engine.ts';
import { ResultGroup } from './ResultGroup.tsx';

interface Props {
  readonly answer: Answer;
  readonly strings: Strings;
  readonly coursesHref: string;
  readonly glossaryHref: string;
}

/** The answer by kinds, the kind of the best result first; where nothing was found, what to do instead. */
export function Results({ answer, strings, coursesHref, glossaryHref }: Props): JSX.Element {
  if (answer.hits.length === 0) return <Nothing {...{ answer, strings, coursesHref, glossaryHref }} />;
  return (
    <section class="search-results" aria-label={strings['results']}>
      {byKind(answer.hits).map(([kind, hits]) => (
        <ResultGroup
          key={`${kind} ${answer.query}`}
          title={strings[kind] ?? kind}
          hits={hits}
          more={fill(strings['more'] ?? '')}
        />
      ))}
    </section>
  );
}

function byKind(hits: readonly Hit[]): readonly (readonly [Hit['kind'], readonly Hit[]])[] {
  const kinds = [...new Set(hits.map(({ kind }) => kind))];
  return kinds.map((kind) => [kind, hits.filter((hit) => hit.kind === kind)] as const);
}

function Nothing({ answer, strings, coursesHref, glossaryHref }: Props): JSX.Element {
  return (
    <div class="search-nothing stack">
      <p>{strings['advice']}</p>
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
      <p class="search-places">
        <a href={coursesHref}>{strings['courses']}</a>
        <a href={glossaryHref}>{strings['glossary']}</a>
      </p>
    </div>
  );
}
