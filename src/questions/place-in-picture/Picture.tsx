import type { Place, PlaceInPicture } from './props.ts';

interface Props {
  readonly question: Pick<PlaceInPicture, 'picture' | 'size' | 'places'>;
  readonly chosen: readonly string[];
  /** Absent once judged: then nothing moves. */
  readonly onToggle?: ((id: string) => void) | undefined;
}

/** Where the number of a place stands, and how large its disc is, in the drawing's units. */
const disc = 9;

/**
 * The picture with its places as areas to tap. The same places stand below it by name as checkboxes, so the areas are
 * one more way for the finger and nothing that a keyboard or a screen reader would miss.
 */
export function Picture({ question, chosen, onToggle }: Props) {
  const { picture, size, places } = question;
  const area = ({ id, box }: Place, index: number) => (
    // biome-ignore lint/a11y/noStaticElementInteractions: a second way to the checkbox of the same number, hidden from assistive technology
    <g key={id} class={chosen.includes(id) ? 'on' : undefined} onClick={onToggle && (() => onToggle(id))}>
      <rect {...box} rx="4" />
      <circle cx={box.x + disc + 2} cy={box.y + disc + 2} r={disc} />
      <text x={box.x + disc + 2} y={box.y + disc + 6.5} text-anchor="middle">
        {index + 1}
      </text>
    </g>
  );
  return (
    <div class="q-picture">
      <div dangerouslySetInnerHTML={{ __html: picture }} />
      <svg viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
        {places.map(area)}
      </svg>
    </div>
  );
}
