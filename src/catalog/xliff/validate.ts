import { childOf, childrenOf, readXml, type XmlElement } from '../exchange/xml-tree.ts';

const core = 'urn:oasis:names:tc:xliff:document:2.0';
const nmtoken = /^[A-Za-z0-9._:\u00B7\u00C0-\u{EFFFF}-]+$/u;
const states = ['initial', 'translated', 'reviewed', 'final'];
const inlineTypes = ['fmt', 'ui', 'quote', 'link', 'image', 'other'];
/** Subtypes of the standard, each with the type it wants. */
const subTypes: Readonly<Record<string, string>> = {
  'xlf:lb': 'fmt',
  'xlf:pb': 'fmt',
  'xlf:b': 'fmt',
  'xlf:i': 'fmt',
  'xlf:u': 'fmt',
  'xlf:var': 'ui',
};
/** Children of each element in the order of the schema; a `?` ends those that stand at most once. */
const order: Readonly<Record<string, readonly string[]>> = {
  xliff: ['file'],
  file: ['notes?', 'unit'],
  unit: ['notes?', 'originalData?', 'segment'],
  notes: ['note'],
  originalData: ['data'],
  segment: ['source', 'target?'],
  note: [],
  data: [],
};

/** What of the rules of XLIFF 2.1 Core a file breaks, as far as our files use them: names, order, ids, references, states. */
export function xliffFaults(source: string): string[] {
  const read = readXml('file', source, 100_000_000);
  if ('problem' in read) return [`${read.problem.line}: ${read.problem.found}`];
  const { root } = read;
  const { xmlns, version, srcLang, trgLang } = root.attributes;
  const faults = [
    ...(root.name === 'xliff' && xmlns === core ? [] : ['the root is no <xliff> of the core namespace']),
    ...(version === '2.1' ? [] : ['the version is not 2.1']),
    ...(srcLang && trgLang && srcLang !== trgLang ? [] : ['srcLang and trgLang are wanted']),
  ];
  const files = childrenOf(root, 'file');
  return [
    ...faults,
    ...ordered(root),
    ...unique('file', files),
    ...files.flatMap((file) => [
      ...unique('unit', childrenOf(file, 'unit')),
      ...childrenOf(file, 'unit').flatMap(unitFaults),
    ]),
  ];
}

function ordered(element: XmlElement): string[] {
  const wanted = order[element.name];
  if (wanted === undefined) return [];
  const names = wanted.map((name) => name.replace('?', ''));
  const places = childrenOf(element).map(({ name }) => names.indexOf(name));
  const at = `${element.line}: <${element.name}>`;
  return [
    ...(places.includes(-1) ? [`${at} has a child that is not allowed`] : []),
    ...(places.some((place, index) => place < (places[index - 1] ?? 0))
      ? [`${at} has its children in another order`]
      : []),
    ...wanted.flatMap((name, place) => {
      const count = places.filter((each) => each === place).length;
      const isOne = name.endsWith('?') || (element.name === 'segment' && name === 'source');
      return (isOne && count > 1) || (!name.endsWith('?') && count === 0)
        ? [`${at} has ${count} of <${name}>`]
        : [];
    }),
    ...childrenOf(element).flatMap(ordered),
  ];
}

function unique(what: string, elements: readonly XmlElement[]): string[] {
  const seen = new Set<string>();
  return elements.flatMap(({ attributes: { id = '' }, line }) => {
    const isTwice = seen.has(id);
    seen.add(id);
    if (!nmtoken.test(id)) return [`${line}: ${what} has an id that is no NMTOKEN: ${id}`];
    return isTwice ? [`${line}: ${what} ${id} stands twice`] : [];
  });
}

function codes(element: XmlElement | undefined): XmlElement[] {
  return childrenOf(element).flatMap((child) => [child, ...codes(child)]);
}

function unitFaults(unit: XmlElement): string[] {
  const segments = childrenOf(unit, 'segment');
  const data = new Set(
    childrenOf(childOf(unit, 'originalData'), 'data').map(({ attributes }) => attributes.id),
  );
  const inSources = segments.flatMap((segment) => codes(childOf(segment, 'source')));
  const inTargets = segments.flatMap((segment) => codes(childOf(segment, 'target')));
  return [
    ...unique('segment', segments),
    ...unique('data', childrenOf(childOf(unit, 'originalData'), 'data')),
    ...unique('a mark of the source', inSources),
    ...unique('a mark of the target', inTargets),
    ...segments.flatMap(({ attributes: { state = 'initial', subState }, line, ...segment }) => [
      ...(states.includes(state) ? [] : [`${line}: no state "${state}"`]),
      ...(state !== 'initial' && !childOf({ attributes: {}, line, ...segment }, 'target')
        ? [`${line}: state "${state}" without a target`]
        : []),
      ...(subState === undefined || /^[^:]+:.+$/.test(subState)
        ? []
        : [`${line}: a subState without a prefix`]),
    ]),
    ...[...inSources, ...inTargets].flatMap((code) => codeFaults(code, data)),
    ...inTargets.flatMap((code) => twinFaults(code, inSources)),
  ];
}

function codeFaults({ name, attributes, line }: XmlElement, data: ReadonlySet<string | undefined>): string[] {
  const { type = '', subType, dataRef, dataRefStart, dataRefEnd } = attributes;
  const refs = [dataRef, dataRefStart, dataRefEnd].filter((ref) => ref !== undefined);
  const wanted = subType === undefined ? undefined : subTypes[subType];
  const isOwn = subType === undefined || /^(?!xlf:)[^:]+:.+$/.test(subType);
  return [
    ...(name === 'ph' || name === 'pc' ? [] : [`${line}: <${name}> in a text`]),
    ...(inlineTypes.includes(type) ? [] : [`${line}: no type "${type}"`]),
    ...(isOwn || wanted === type ? [] : [`${line}: subType "${subType}" with type "${type}"`]),
    ...(name === 'pc' && dataRef !== undefined ? [`${line}: <pc> with dataRef`] : []),
    ...refs.filter((ref) => !data.has(ref)).map((ref) => `${line}: no data "${ref}"`),
    ...['canCopy', 'canDelete'].flatMap((right) =>
      ['yes', 'no', undefined].includes(attributes[right]) ? [] : [`${line}: ${right}`],
    ),
  ];
}

/** A mark of the target with the number of one in the source is the same mark. */
function twinFaults({ name, attributes, line }: XmlElement, sources: readonly XmlElement[]): string[] {
  const twin = sources.find((code) => code.attributes.id === attributes.id);
  if (twin === undefined) return [];
  const isSame =
    twin.name === name &&
    twin.attributes.type === attributes.type &&
    twin.attributes.subType === attributes.subType;
  return isSame ? [] : [`${line}: mark ${attributes.id} is another one in the source`];
}
