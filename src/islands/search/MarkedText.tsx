import { Fragment, type JSX } from 'preact';
import type { Marked } from '@/search/passage.ts';

/** A text with its found words in `<mark>`. */
export function MarkedText({ text, ranges }: Marked): JSX.Element {
  return (
    <>
      {ranges.map(([from, to], index) => (
        <Fragment key={from}>
          {text.slice(ranges[index - 1]?.[1] ?? 0, from)}
          <mark>{text.slice(from, to)}</mark>
        </Fragment>
      ))}
      {text.slice(ranges.at(-1)?.[1] ?? 0)}
    </>
  );
}
