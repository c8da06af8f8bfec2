import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Marked } from '@/search/passage.ts';
import type { Hit, HitGroup } from '@/search/read/search-index.ts';
import { MarkedText } from './MarkedText.tsx';
import { passageLink } from './passage-link.ts';
import { mostHits, type Passages } from './use-search.ts';

interface Props extends HitGroup {
  readonly title: string;
  readonly passages: Passages;
  /** Words of the button that shows the rest. */
  readonly more: string;
  readonly onMore: () => void;
}

/** The results of one kind: the best of them, more on demand. */
export function ResultGroup({ title, total, hits, passages, more, onMore }: Props): JSX.Element {
  const list = useRef<HTMLUListElement>(null);
  const shown = useRef<number | undefined>(undefined);
  // The button goes away when pressed, so the focus goes on to the first result that it brought.
  useEffect(() => {
    if (shown.current === undefined || hits.length <= shown.current) return;
    list.current?.querySelectorAll('a')[shown.current]?.focus();
    shown.current = undefined;
  }, [hits.length]);
  const showMore = () => {
    shown.current = hits.length;
    onMore();
  };
  return (
    <section class="search-group">
      <h2>{title}</h2>
      <ul ref={list}>
        {hits.map((hit) => (
          <li key={hit.document}>
            <ResultItem hit={hit} passage={passages.get(hit.document)} />
          </li>
        ))}
      </ul>
      {hits.length < Math.min(total, mostHits) && (
        <button class="button quiet" type="button" onClick={showMore}>
          {more}
        </button>
      )}
    </section>
  );
}

/** A result leads by the name of its section, with the lesson named above it. */
function ResultItem({ hit, passage }: { hit: Hit; passage: Marked | undefined }): JSX.Element {
  const { href, title, heading } = hit;
  const named = heading.text === '' ? title : heading;
  return (
    <>
      {named === heading && (
        <p class="soft">
          <MarkedText {...title} />
        </p>
      )}
      <a href={passageLink(href, passage)}>
        <MarkedText {...named} />
      </a>
      <p class="search-passage">{passage !== undefined && <MarkedText {...passage} />}</p>
    </>
  );
}
