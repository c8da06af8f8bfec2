/** One figure of the border with its counter-figure, 16 mm wide: the ornament of the house. */
const figure =
  'M16 30V17C16 7 4 4 3 11c-1 5 6 6 6 1.5M16 17C16 7 28 4 29 11c1 5-6 6-6 1.5M48 2v13c0 10-12 13-13 6-1-5 6-6 6-1.5M48 15c0 10 12 13 13 6 1-5-6-6-6-1.5M0 30.3h64M0 1.7h64';

/** The horns of a corner: the same line, four ways from the middle. */
const horns =
  'M0-18V-58C0-100-50-112-56-80c-5 26 30 32 34 8M0-58C0-100 50-112 56-80c5 26-30 32-34 8M0 18V58C0 100-50 112-56 80c-5-26 30-32 34-8M0 58C0 100 50 112 56 80c5-26-30-32-34-8M-18 0H-62C-108 0-118-40-90-44c22-3 26 24 8 27M-62 0C-108 0-118 40-90 44c22 3 26-24 8-27M18 0H62C108 0 118-40 90-44c-22-3-26 24-8 27M62 0C108 0 118 40 90 44c-22 3-26-24-8-27M0-18L18 0 0 18-18 0z';

/** Millimetres: the sheet, the unprinted edge, the breadth of the border, the length of one figure, the gap at a corner. */
const [wide, high, edge, border, step, gap] = [297, 210, 8, 8, 16, 2.5];

/** A stretch of border from corner to corner, filled with figures of nearly the wished length. */
function stretchOf(side: number): { readonly count: number; readonly step: number } {
  const length = side - 2 * (edge + border + gap);
  const count = Math.round(length / step);
  return { count, step: length / count };
}

/** The border of the sheet: figure and ground cut in one stroke, drawn and not filled, so that a laser printer prints it as it is. */
export function SheetFrame() {
  const [top, side] = [stretchOf(wide), stretchOf(high)];
  const near = edge + border + gap;
  const sides = [
    { key: 'top', at: `translate(${near} ${edge})`, ...top },
    { key: 'bottom', at: `translate(${wide - near} ${high - edge}) rotate(180)`, ...top },
    { key: 'right', at: `translate(${wide - edge} ${near}) rotate(90)`, ...side },
    { key: 'left', at: `translate(${edge} ${high - near}) rotate(-90)`, ...side },
  ];
  const middle = edge + border / 2;
  const corners = [middle, wide - middle].flatMap((x) => [middle, high - middle].map((y) => [x, y] as const));
  return (
    <svg
      class="sheet-frame"
      viewBox={`0 0 ${wide} ${high}`}
      aria-hidden="true"
      fill="none"
      stroke-linecap="round"
    >
      {sides.map(({ key, at, count, step: long }) => (
        <g key={key} transform={at}>
          {Array.from({ length: count }, (_, n) => (
            <path
              key={`${key} ${n}`}
              d={figure}
              transform={`translate(${n * long}) scale(${long / 64} .25)`}
              stroke-width="2.8"
            />
          ))}
        </g>
      ))}
      {corners.map(([x, y]) => (
        <path
          key={`${x} ${y}`}
          d={horns}
          transform={`translate(${x} ${y}) scale(.046)`}
          stroke-width="15.2"
        />
      ))}
    </svg>
  );
}
