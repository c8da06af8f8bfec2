import type { Piece } from './pieces.ts';

const mark = /\{\{[^{}]*\}\}|\[\[[^[\]]*\]\]|\[[^[\]]*\]\([^()\s]*\)/g;

function pieceOf(raw: string): Piece {
  const cue = /^\[([^[\]]*)\](\([^()\s]*\))$/.exec(raw);
  if (cue) {
    const [, words = '', place = ''] = cue;
    const code = {
      key: `[]${place}`,
      raw: '[',
      closing: `]${place}`,
      type: 'other',
      subType: 'chynjyr:place',
      show: place.slice(1, -1),
    } as const;
    return { code, inside: words === '' ? [] : [words] };
  }
  const isValue = raw.startsWith('{{');
  const code = {
    key: raw,
    raw,
    closing: '',
    type: isValue ? 'ui' : 'other',
    subType: isValue ? 'xlf:var' : 'chynjyr:gap',
    show: raw,
  } as const;
  return { code, inside: undefined };
}

/** A short text of YAML in pieces: values `{{name}}`, gaps `[[name]]` and places of cues `[words](reason)` are marks. */
export function yamlPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(mark)) {
    if (match.index > from) pieces.push(text.slice(from, match.index));
    pieces.push(pieceOf(match[0]));
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push(text.slice(from));
  return pieces;
}
