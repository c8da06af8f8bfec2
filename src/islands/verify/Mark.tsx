/** A closed link for what holds, an open one for what does not. */
export function Mark({ good }: { readonly good: boolean }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="24"
      height="24"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      stroke-width="2.5"
    >
      <rect x="2" y="8" width="12" height="8" rx="4" />
      <rect
        x={good ? 10 : 14}
        y="8"
        width={good ? 12 : 8}
        height="8"
        rx="4"
        stroke-dasharray={good ? undefined : '9 4'}
      />
    </svg>
  );
}
