/** Which way money went: an arrow down for what came in, up for what went out. Drawn, since not every font has arrows; the word stands beside it. */
export function WayIcon({ way }: { readonly way: 'in' | 'out' }) {
  return (
    <svg
      class="way-icon"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <path d={way === 'in' ? 'M8 2v11M3.5 8.5 8 13l4.5-4.5' : 'M8 14V3M3.5 7.5 8 3l4.5 4.5'} />
    </svg>
  );
}
