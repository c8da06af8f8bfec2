import { markPath, marksASide } from '@/scan/marks/mark-path.ts';
import { letters } from './tally.ts';

interface Props {
  /** 1 to 40. */
  readonly number: number;
  /** By how many quarters it is turned clockwise; 0 when left out. */
  readonly turn?: number;
  /** Read out instead of it. */
  readonly label: string;
}

/** White about the mark, in squares: one stays empty between it and the small letters. */
const margin = 1.75;
const side = marksASide + 2 * margin;

/** A card: the mark of a number with a small letter at each edge, which stands upright when that edge is up. */
export function CardMark({ number, turn = 0, label }: Props) {
  const middle = side / 2;
  return (
    <svg class="poll-mark" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label}>
      <rect width={side} height={side} fill="white" />
      <g transform={`rotate(${90 * turn} ${middle} ${middle})`}>
        <path
          d={markPath(number - 1)}
          transform={`translate(${margin} ${margin})`}
          fill="black"
          shape-rendering="crispEdges"
        />
        {letters.map((letter, at) => (
          <text
            key={letter}
            x={middle}
            y={0.55}
            font-size={0.38}
            text-anchor="middle"
            fill="black"
            transform={`rotate(${-90 * at} ${middle} ${middle})`}
          >
            {letter}
          </text>
        ))}
      </g>
    </svg>
  );
}
