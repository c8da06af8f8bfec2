import { codesById, type Numbered, numberCodes } from './number-codes.ts';
import { type Code, codesOf, type Piece, rawOf, signature } from './pieces.ts';
import type { Given, GivenSegment, GivenUnit } from './read-xliff.ts';
import type { Direction, Place, Segment, Unit } from './unit.ts';
import { digestOfTarget } from './write-xliff.ts';

/** A change of one text: where, and what it becomes. */
export interface Change {
  readonly place: Place;
  readonly pieces: readonly Piece[];
}

/** Why a unit is refused. */
export interface Refusal {
  readonly found: string;
  readonly wanted: string;
}

/** What a unit of the file asks for: changes of texts, or why it cannot be. */
export type Translated =
  | {
      readonly changes: readonly Change[];
      readonly missing: number;
      readonly texts: readonly (readonly Piece[])[];
    }
  | { readonly refusal: Refusal };

const plain = (pieces: readonly Given[]): unknown =>
  pieces.map((piece) =>
    typeof piece === 'string' ? piece : [piece.id, piece.inside === undefined ? null : plain(piece.inside)],
  );
const ours = (pieces: readonly Numbered[]): unknown =>
  pieces.map((piece) =>
    typeof piece === 'string' ? piece : [piece.id, piece.inside === undefined ? null : ours(piece.inside)],
  );
/** Spaces are no difference: software may break lines. */
const folded = (value: unknown) => JSON.stringify(value).replace(/(\\n|\s)+/g, ' ');

function wordsOf(pieces: readonly Given[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : wordsOf(piece.inside ?? []))).join('');
}

/** A mark of the source as it stands in the other language: addresses within the site lead to its own pages. */
function inLanguage(code: Code, { from, to }: Direction): Code {
  if (code.type !== 'link') return code;
  return { ...code, closing: code.closing.replace(`](/${from}/`, `](/${to}/`) };
}

class Refused extends Error {
  readonly refusal: Refusal;
  constructor(found: string, wanted: string) {
    super(found);
    this.refusal = { found, wanted };
  }
}

function piecesOf(given: readonly Given[], codes: ReadonlyMap<string, Code>): Piece[] {
  return given.map((piece) => {
    if (typeof piece === 'string') return piece;
    const code = codes.get(piece.id);
    if (code === undefined)
      throw new Refused(
        `a mark with the number ${piece.id.slice(0, 20)}`,
        'only marks that stand in the source: copy them from there',
      );
    const isPair = code.closing !== '';
    if (isPair !== (piece.inside !== undefined))
      throw new Refused(`half of the pair ${code.show}`, 'both halves of it around words');
    return { code, inside: piece.inside && piecesOf(piece.inside, codes) };
  });
}

/** Marks that must be there, as a sorted list; formatting may come and go. */
function needed(codes: readonly Code[]): string[] {
  return codes
    .filter(({ type, subType }) => type !== 'fmt' || subType === 'xlf:lb')
    .map(({ key }) => key)
    .sort();
}

function checkCodes(pieces: readonly Piece[], { source, target }: Segment): void {
  const has = needed(codesOf(pieces));
  const wants = needed(codesOf(source.pieces));
  const stands = target === undefined ? wants : needed(codesOf(target.pieces));
  if ([wants, stands].some((list) => list.join('\n') === has.join('\n'))) return;
  const count = (list: readonly string[], key: string) => list.filter((each) => each === key).length;
  const keys = [...new Set([...wants, ...has])].filter((key) => count(wants, key) !== count(has, key));
  const said = keys.map((key) => `${key.slice(0, 60)} (${count(has, key)} instead of ${count(wants, key)})`);
  throw new Refused(
    `other marks than the source has: ${said.join(', ')}`,
    'each mark of the source once, moved where your language wants it',
  );
}

function translated(
  given: GivenSegment,
  codes: ReadonlyMap<string, Code>,
  segment: Segment,
): Piece[] | undefined {
  if (given.target === undefined || wordsOf(given.target).trim() === '') return undefined;
  const pieces = piecesOf(given.target, codes);
  checkCodes(pieces, segment);
  return pieces;
}

/** Lays what the translator gives beside what stands in the files. */
export function translateUnit(unit: Unit, given: GivenUnit, direction: Direction): Translated {
  if (given.fault !== undefined)
    return {
      refusal: {
        found: `a text that cannot be read: ${given.fault}`,
        wanted: 'the unit as it came, with the translation between its marks',
      },
    };
  if (given.segments.length !== unit.segments.length)
    return {
      refusal: {
        found: `${given.segments.length} segments, where ${unit.segments.length} went out`,
        wanted: 'segments neither joined nor split; or the source has changed since, then export again',
      },
    };
  const numbered = numberCodes(unit.segments);
  const isSame = numbered.every(
    ({ source }, at) => folded(plain(given.segments[at]?.source ?? [])) === folded(ours(source)),
  );
  if (!isSame)
    return {
      refusal: {
        found: 'another source than stands in the file now',
        wanted: 'a translation of the text as it is now: export again, your software keeps what stayed',
      },
    };
  try {
    const texts = unit.segments.map((segment, at) => {
      const { source = [], target = [] } = numbered[at] ?? {};
      const fromSource = [...codesById(source)].map(
        ([id, code]) => [id, inLanguage(code, direction)] as const,
      );
      const codes = new Map([...fromSource, ...codesById(target)]);
      return translated(given.segments[at] as GivenSegment, codes, segment);
    });
    const changes = unit.segments.flatMap(({ target }, at): Change[] => {
      const pieces = texts[at];
      if (pieces === undefined || target === undefined) return [];
      return folded(signature(pieces)) === folded(signature(target.pieces))
        ? []
        : [{ place: target, pieces }];
    });
    if (changes.length > 0 && given.was !== undefined && given.was !== digestOfTarget(unit.segments))
      throw new Refused(
        'a translation that was changed in the file since it went out',
        'one of the two: export again and see what stands there now',
      );
    return {
      changes,
      missing: texts.filter((text) => text === undefined).length,
      texts: texts.map((text) => text ?? []),
    };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { refusal: error.refusal };
  }
}

/** A changed text as it will stand in its file. */
export function writtenText({ place, pieces }: Change): string {
  return place.write(rawOf(pieces).trim());
}
