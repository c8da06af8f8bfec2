interface Props {
  /** What stands in the two bowls. */
  readonly held: readonly [number, number];
  /** What a full drawing stands for. */
  readonly full: number;
  readonly names: readonly [string, string];
  readonly label: string;
  readonly write: (value: number) => string;
}

/** A bowl from the side, filled up to a share of what it can hold. */
function Bowl({ share, x, name, sum }: { share: number; x: number; name: string; sum: string }) {
  const height = Math.max(4, Math.min(1, share) * 52);
  return (
    <g transform={`translate(${x} 0)`}>
      <clipPath id={`bowl-${x}`}>
        <path d="M6 20h108c0 34-20 56-54 56S6 54 6 20Z" />
      </clipPath>
      <rect
        class="filling"
        x="0"
        y={74 - height}
        width="120"
        height={height + 4}
        clip-path={`url(#bowl-${x})`}
      />
      <path class="rim" d="M6 20h108c0 34-20 56-54 56S6 54 6 20Z" />
      <path class="rim" d="M40 76h40l4 8H36z" />
      <text class="sum" x="60" y="14" text-anchor="middle">
        {sum}
      </text>
      <text class="name" x="60" y="102" text-anchor="middle">
        {name}
      </text>
    </g>
  );
}

/** Two bowls side by side: the more in the one, the less in the other. The numbers stand beside the picture, too. */
export function Drawing({ held, full, names, label, write }: Props) {
  return (
    <svg class="bowls-drawing" viewBox="0 0 280 110" role="img" aria-label={label}>
      <Bowl x={4} share={held[0] / full} name={names[0]} sum={write(held[0])} />
      <text class="times" x="140" y="56" text-anchor="middle">
        ×
      </text>
      <Bowl x={156} share={held[1] / full} name={names[1]} sum={write(held[1])} />
    </svg>
  );
}
