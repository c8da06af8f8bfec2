import { LinkIcon } from './LinkIcon.tsx';

/** A verdict on one row, in shape and word. */
export function MarkLine({ closed, word }: { readonly closed: boolean; readonly word: string }) {
  return (
    <p class="q-mark">
      <LinkIcon closed={closed} /> {word}
    </p>
  );
}
