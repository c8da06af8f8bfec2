import type { CardTexts } from './model.ts';

/** One stroke each: bubble, lines of a text message, receiver, window, envelope, tile, sheet on a wall, paper with a sum. */
const paths: Readonly<Record<CardTexts['kind'], string>> = {
  chat: 'M4 5h16v11H10l-4 4v-4H4z',
  sms: 'M4 5h16v11H10l-4 4v-4H4zM8 9h8M8 12h5',
  call: 'M6 4l3 0 1.500 4-2 1.500a11 11 0 0 0 6 6l1.500-2 4 1.500v3c0 1.500-1.500 2-3 2A14 14 0 0 1 4 7c0-1.500.500-3 2-3z',
  site: 'M3 5h18v14H3zM3 9h18M6 7h0.500M9 7h0.500',
  mail: 'M3 6h18v12H3zM3 7l9 7 9-7',
  app: 'M5 5h14v14H5zM9 12h6M12 9v6',
  poster: 'M5 4h14v16H5zM8 8h3v3H8zM13 8h3v3h-3zM8 13h3v3H8zM13 14h3',
  offer: 'M5 4h10l4 4v12H5zM9 12h6M9 15h6M14 4v5h5',
};

/** What kind of thing a card is; the word stands beside it. */
export function KindIcon({ kind }: { readonly kind: CardTexts['kind'] }) {
  return (
    <svg class="kind-icon" viewBox="0 0 24 24" width="28" height="28" aria-hidden="true" focusable="false">
      <path
        d={paths[kind]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linejoin="round"
        stroke-linecap="round"
      />
    </svg>
  );
}
