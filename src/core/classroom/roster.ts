/** A pupil on the list of a class. */
export interface RosterEntry {
  /** A random id, so that a name may be mended and the pupil stays the same. */
  readonly id: string;
  readonly name: string;
  /** What the teacher calls a part of the class; may be empty. */
  readonly group: string;
}

/** How many pupils a list may have, and how long a name or the name of a group may be. */
export const rosterLimits = { pupils: 400, name: 40, group: 30 } as const;

/** What was read of a pasted list. */
export interface ReadRoster {
  readonly roster: readonly RosterEntry[];
  /** Names that stand more than once: a list cannot tell these pupils apart. Each is kept once. */
  readonly twice: readonly string[];
  /** How many lines did not fit into the list. */
  readonly over: number;
}

const clean = (text: string) =>
  text
    .replace(/\p{C}/gu, (sign) => (sign === '\t' ? sign : ''))
    .normalize('NFC')
    .trim();
const short = (text: string, length: number) =>
  [...text.replace(/\s+/gu, ' ').trim()].slice(0, length).join('').trim();

/** A name as a list compares it. */
const key = (text: string) => text.toLowerCase();

/**
 * Reads a pasted list: a pupil a line, a group after a semicolon or a tab, a number before the name («1. », «12) ») left out.
 * Whoever was on the list before keeps the id, by the name; `newId` makes one for the others.
 * @example readRoster('1. Асан; 1-топ\nҮсөн', [], id).roster // => [{ id, name: 'Асан', group: '1-топ' }, { id, name: 'Үсөн', group: '' }]
 */
export function readRoster(text: string, before: readonly RosterEntry[], newId: () => string): ReadRoster {
  const known = new Map(before.map((entry) => [key(entry.name), entry.id]));
  const found = new Map<string, RosterEntry>();
  const twice = new Set<string>();
  let over = 0;
  for (const line of text.split(/[\r\n]+/)) {
    const bare = clean(line).replace(/^(\d{1,3}[.)]\s*)+/, '');
    const [, name = '', group = ''] = /^([^;\t]*)[;\t]?(.*)$/su.exec(bare) ?? [];
    const entry = { name: short(name, rosterLimits.name), group: short(group, rosterLimits.group) };
    if (entry.name === '') continue;
    const same = key(entry.name);
    if (found.has(same)) twice.add(entry.name);
    else if (found.size >= rosterLimits.pupils) over += 1;
    else found.set(same, { id: known.get(same) ?? newId(), ...entry });
  }
  return { roster: [...found.values()], twice: [...twice], over };
}

/** A list as text that `readRoster` reads back: a pupil a line, the group after a semicolon. */
export function writeRoster(roster: readonly RosterEntry[]): string {
  return roster.map(({ name, group }) => (group === '' ? name : `${name}; ${group}`)).join('\n');
}
