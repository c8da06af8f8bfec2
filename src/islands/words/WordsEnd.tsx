import { useEffect, useRef } from 'preact/hooks';
import type { Says } from './says.ts';

interface Props {
  /** Words that had come to mind at the first asking. */
  readonly known: number;
  readonly total: number;
  readonly says: Says;
  readonly onEnd: () => void;
}

/** How a run through the cards went. */
export function WordsEnd({ known, total, says: { say }, onEnd }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section class="card words-card" aria-labelledby="words-end">
      <h2 id="words-end" tabIndex={-1} ref={title}>
        {say('end_title')}
      </h2>
      <p>{say('end_known', { n: known, total })}</p>
      <p>{say(known === total ? 'end_all' : 'end_some')}</p>
      <button type="button" class="button" onClick={onEnd}>
        {say('to_list')}
      </button>
    </section>
  );
}
