import { xmlText } from '../exchange/xml-tree.ts';
import { digestOf } from '../release/canonical.ts';
import { type Numbered, numberCodes } from './number-codes.ts';
import { rawOf } from './pieces.ts';
import type { Direction, Segment, Unit, UnitFile } from './unit.ts';

/** The namespace of what is ours in the file. */
export const ownNamespace = 'urn:chynjyr:xliff';

const advice =
  'Marks in the text stand for formatting, links, sources, terms and values: keep each of them, in the order your language wants. ' +
  'No ending may be joined to a value such as {{name}}. Write no { } or < > of your own.';

/** A name as an id of XML: letters, digits and . - _ : stay, anything else is written as _ and its code. */
export function idOf(name: string): string {
  return (
    name.replace(/[^A-Za-z0-9.:-]/g, (sign) =>
      sign === '/' ? '.' : `_${sign.charCodeAt(0).toString(16)}`,
    ) || '_'
  );
}

/** What the translation was when it went out, so that two changes of it do not overwrite each other. */
export function digestOfTarget(segments: readonly Segment[]): string {
  return digestOf(
    segments.map(({ target }) => (target === undefined ? '' : rawOf(target.pieces))).join('\0'),
  ).slice(0, 16);
}

class Data {
  private readonly ids = new Map<string, string>();

  id(raw: string): string {
    const known = this.ids.get(raw) ?? `d${this.ids.size + 1}`;
    this.ids.set(raw, known);
    return known;
  }

  toString(): string {
    if (this.ids.size === 0) return '';
    const all = [...this.ids].map(([raw, id]) => `<data id="${id}">${xmlText(raw)}</data>`);
    return `        <originalData>${all.join('')}</originalData>\n`;
  }
}

function content(pieces: readonly Numbered[], data: Data): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return xmlText(piece);
      const { id, code, inside } = piece;
      const kind = `type="${code.type}"${code.subType === undefined ? '' : ` subType="${code.subType}"`}`;
      const rights = code.type === 'fmt' ? 'canCopy="no"' : 'canCopy="no" canDelete="no"';
      if (inside === undefined)
        return `<ph id="${id}" ${kind} dataRef="${data.id(code.raw)}" disp="${xmlText(code.show)}" ${rights}/>`;
      const refs = `dataRefStart="${data.id(code.raw)}" dataRefEnd="${data.id(code.closing)}"`;
      return `<pc id="${id}" ${kind} ${refs} dispStart="${xmlText(code.show)}" dispEnd="${xmlText(code.closing)}" ${rights}>${content(inside, data)}</pc>`;
    })
    .join('');
}

function unitXml(
  { name, segments, state, older, notes }: Unit,
  terms: (segment: Segment) => readonly string[],
): string {
  const data = new Data();
  const parts = numberCodes(segments).map(({ source, target }, index) => {
    const hasTarget = target !== undefined && target.length > 0 && (state !== 'initial' || older);
    // A state beyond the first is that of a translation.
    const stage = hasTarget ? state : 'initial';
    const subState = older ? ' subState="chynjyr:older"' : '';
    const inside = [
      `          <source xml:space="preserve">${content(source, data)}</source>`,
      ...(hasTarget ? [`          <target xml:space="preserve">${content(target, data)}</target>`] : []),
    ];
    return `        <segment id="s${index + 1}" state="${stage}"${subState}>\n${inside.join('\n')}\n        </segment>`;
  });
  const said = [...notes, ...new Set(segments.flatMap(terms))].map((note) => `<note>${xmlText(note)}</note>`);
  return [
    `      <unit id="${idOf(name)}" name="${xmlText(name)}" canResegment="no" chynjyr:was="${digestOfTarget(segments)}">`,
    ...(said.length > 0 ? [`        <notes>${said.join('')}</notes>`] : []),
    `${data}${parts.join('\n')}`,
    '      </unit>',
  ].join('\n');
}

/** Writes XLIFF 2.1: a file of it for each file of ours, a unit for each text. `terms` gives a segment's words of the glossary. */
export function writeXliff(
  files: readonly UnitFile[],
  { from, to }: Direction,
  terms: (segment: Segment) => readonly string[],
): string {
  const inside = files.map(({ original, units }) => {
    const notes = `      <notes><note>${xmlText(advice)}</note></notes>`;
    const all = units.map((unit) => unitXml(unit, terms)).join('\n');
    return `    <file id="${idOf(original)}" original="${xmlText(original)}">\n${notes}\n${all}\n    </file>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:chynjyr="${ownNamespace}" version="2.1" srcLang="${from}" trgLang="${to}">
${inside.join('\n')}
</xliff>
`;
}
