/** A link of the chain: closed when something is done, open when it is not, half drawn while it is at hand. The word stands beside it. */
export function LinkIcon({ state }: { readonly state: 'closed' | 'open' | 'now' }) {
  const ring =
    state === 'open'
      ? 'M16 5h3a6 6 0 0 1 0 12h-2M8 17H5A6 6 0 0 1 5 5h2'
      : 'M11 5h8a6 6 0 0 1 0 12h-3M13 17H5A6 6 0 0 1 5 5h3';
  return (
    <svg
      class={`link-icon ${state}`}
      viewBox="0 0 24 22"
      width="24"
      height="22"
      aria-hidden="true"
      focusable="false"
    >
      <path d={ring} fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" />
      {state === 'now' && <circle cx="12" cy="11" r="2.4" fill="currentColor" />}
      {state === 'closed' && (
        <path d="M8.500 11h7" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" />
      )}
    </svg>
  );
}
