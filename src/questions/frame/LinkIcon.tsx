/** A link of the chain: closed when right, open when not yet. Always beside a word that says the same. */
export function LinkIcon({ closed }: { readonly closed: boolean }) {
  const halves = 'M10 7H7a5 5 0 0 0 0 10h3m4-10h3a5 5 0 0 1 0 10h-3';
  return (
    <svg class="q-link" viewBox="0 0 24 24" aria-hidden="true">
      <path
        d={
          closed
            ? `${halves}M8 12h8`
            : 'M8 8.5H6.5a4.5 4.5 0 0 0 0 9H8m8-11h1.5a4.5 4.5 0 0 1 0 9H16M11 5l1 2m0 10 1 2'
        }
      />
    </svg>
  );
}
