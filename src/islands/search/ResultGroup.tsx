import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Hit } from '@/search/query.ts';
import { MarkedText } from './MarkedText.tsx';

const shownFirst = 6;

interface Props {
  readonly title: string;
  readonly hits: readonly Hit[];
  /** Words of the button that shows the rest. */
  readonly more: string;
}

/** The results of one kind: the best six, the rest on demand. */
export function ResultGroup({ title, hits, more }: Props): JSX.Element {
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // The button goes away when pressed, so the focus goes on to the first result that it brought.
  useEffect(() => {
    if (all) list.current?.querySelectorAll('a')[shownFirst]?.focus();
  }, [all]);
  return (
    <section class="search-group">
      <h2>{title}</h2>
      <ul ref={list}>
        {hits.slice(0, all ? hits.length : shownFirst).map((hit) => (
          <li key={hit.href}>
            <ResultItem {...hit} />
          </li>
        ))}
      </ul>
      {!all && hits.length > shownFirst && (
        <button class="button quiet" type="button" onClick={() => setAll(true)}>
          {more}
        </button>
      )}
    </section>
  );
}

/** A result leads by the name of its section, with the lesson named above it. */
function ResultItem({ href, title, heading, passage }: Hit): JSX.Element {
  const named = heading.text === '' ? title : heading;
  return (
    <>
      {named === heading && (
        <p class="soft">
          <MarkedText {...title} />
        </p>
      )}
      <a href={href}>
        <MarkedText {...named} />
      </a>
      <p>
        <MarkedText {...passage} />
      </p>
    </>
  );
}
