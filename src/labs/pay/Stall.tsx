import { CodeShapes, useMarkedCode } from '../frame/MarkedCode.tsx';
import { Goods } from './Goods.tsx';

interface Props {
  readonly sign: string;
  readonly picture: string;
  /** The text of the code on the counter. */
  readonly code: string;
  readonly sticker: boolean;
  readonly label: string;
}

const stripes = Array.from({ length: 8 }, (_, index) => index);

/** A market stall: an awning of felt, a sign, goods, and a stand with a code; a sticker over it lies a little askew. */
export function Stall({ sign, picture, code, sticker, label }: Props) {
  const drawn = useMarkedCode(code);
  return (
    <svg class="stall" viewBox="0 0 320 232" role="img" aria-label={label}>
      <rect class="stall-wall" x="14" y="30" width="292" height="150" />
      <path class="stall-post" d="M20 40v184M300 40v184" />
      <path class="stall-hang" d="M62 70V40M178 70V40" />
      {stripes.map((index) => (
        <path
          key={index}
          class={index % 2 ? 'stall-light' : 'stall-dye'}
          d={`M${8 + index * 38} 10h38v34a19 15 0 0 1-38 0z`}
        />
      ))}
      <path class="stall-line" d="M8 10h304" />
      <rect class="stall-sign" x="40" y="66" width="160" height="34" rx="6" />
      <text
        class="stall-name"
        x="120"
        y="88.500"
        text-anchor="middle"
        textLength={sign.length > 14 ? 138 : undefined}
      >
        {sign}
      </text>
      <rect class="stall-table" x="8" y="176" width="304" height="14" rx="3" />
      <rect class="stall-cloth" x="20" y="190" width="280" height="34" />
      <path
        class="stall-ornament"
        d="M28 207l10-9 10 9-10 9zM64 207l10-9 10 9-10 9zM100 207l10-9 10 9-10 9zM136 207l10-9 10 9-10 9zM172 207l10-9 10 9-10 9zM208 207l10-9 10 9-10 9zM244 207l10-9 10 9-10 9zM274 207l8-8 8 8-8 8z"
      />
      <Goods picture={picture} />
      <g transform="translate(210 100)">
        <path class="stall-stand" d="M10 72l-8 6h84l-8-6z" />
        <rect class="stall-card" x="4" y="-6" width="80" height="80" rx="5" />
        {sticker && <path class="stall-under" d="M10 2h26M10 7h16M54 70h24M62 65h16" />}
        <g transform={sticker ? 'translate(9 3) rotate(-5 33 31)' : 'translate(8 -2)'}>
          {sticker && <rect class="stall-sticker" x="-3" y="-3" width="74" height="74" rx="2" />}
          {drawn && (
            <g transform={`scale(${(sticker ? 68 : 72) / drawn.size})`}>
              <CodeShapes code={drawn} />
            </g>
          )}
          {sticker && <path class="stall-curl" d="M71 58v13H56z" />}
        </g>
      </g>
    </svg>
  );
}
