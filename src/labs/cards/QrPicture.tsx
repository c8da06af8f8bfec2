/** Where the dark squares are: fixed, so that it reads as a code to the eye and as nothing to a reader of codes. */
const squares = '0110100,1011001,0010110,1100011,0101101,1010010,0111010';

/** A picture of a QR code that leads nowhere; «ОКУУ» stands in it. */
export function QrPicture() {
  return (
    <svg
      class="qr-picture"
      viewBox="0 0 132 132"
      width="132"
      height="132"
      aria-hidden="true"
      focusable="false"
    >
      <rect width="132" height="132" rx="6" fill="#fff" />
      {[
        [10, 10],
        [92, 10],
        [10, 92],
      ].map(([x = 0, y = 0]) => (
        <g key={`${x} ${y}`} fill="none" stroke="#2a1c12">
          <rect x={x + 3} y={y + 3} width="24" height="24" stroke-width="6" />
          <rect x={x + 11} y={y + 11} width="8" height="8" fill="#2a1c12" stroke="none" />
        </g>
      ))}
      {squares
        .split(',')
        .flatMap((row, y) =>
          [...row].map(
            (bit, x) =>
              bit === '1' && (
                <rect
                  key={`${x} ${y}`}
                  x={46 + x * 6}
                  y={y < 3 ? 12 + y * 6 : 78 + y * 6}
                  width="6"
                  height="6"
                  fill="#2a1c12"
                />
              ),
          ),
        )}
      <rect x="8" y="52" width="116" height="28" fill="#fff" />
      <text x="66" y="72" text-anchor="middle" font-size="17" font-weight="700" fill="#2a1c12">
        ОКУУ
      </text>
    </svg>
  );
}
