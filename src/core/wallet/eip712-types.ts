import { Fault } from './eip712-fault.ts';

/** One field of a struct, as typed data writes it. */
export interface TypedField {
  readonly name: string;
  readonly type: string;
}

/** Structs by name. */
export type TypedTypes = Readonly<Record<string, readonly TypedField[]>>;

/** A type taken apart: `Person[2][]` is the struct `Person` with the sizes 2 and null (any), the outermost last. */
export interface FieldType {
  readonly base: string;
  readonly struct: boolean;
  readonly sizes: readonly (number | null)[];
}

interface ReadField {
  readonly name: string;
  readonly written: string;
  readonly type: FieldType;
}

const identifier = /^[A-Za-z_$][A-Za-z0-9_$]{0,99}$/;
const atomic = /^(?:bool|address|string|bytes|bytes([1-9]|[12]\d|3[0-2])|u?int(\d{1,3}))$/;
const mostStructs = 100;
const mostFields = 200;
const mostSizes = 8;

/** Whether a name is a type of its own (EIP-712 knows no `int` and `uint` without a width). */
export function isAtomic(type: string): boolean {
  const found = atomic.exec(type);
  if (!found) return false;
  const bits = found[2];
  return bits === undefined || (!bits.startsWith('0') && Number(bits) % 8 === 0 && Number(bits) <= 256);
}

function readType(written: unknown, known: (name: string) => boolean, path: readonly string[]): FieldType {
  const found = typeof written === 'string' ? /^([^[\]]{1,100})((?:\[\d{0,5}\])*)$/.exec(written) : null;
  const [, base = '', tail = ''] = found ?? [];
  const sizes = [...tail.matchAll(/\[(\d*)\]/g)].map(([, size = '']) => (size === '' ? null : Number(size)));
  // A size has one form: no zeros in front.
  const plain = sizes.map((size) => `[${size ?? ''}]`).join('') === tail;
  const struct = known(base);
  if (!found || !plain || sizes.length > mostSizes || !(struct || isAtomic(base)))
    throw new Fault('unknown-type', path);
  return { base, struct, sizes };
}

function readFields(fields: unknown, known: (name: string) => boolean, name: string): ReadField[] {
  if (!Array.isArray(fields) || fields.length > mostFields) throw new Fault('malformed', ['types', name]);
  const seen = new Set<string>();
  return fields.map((field: unknown) => {
    const line = typeof field === 'object' && field !== null ? (field as Partial<TypedField>) : {};
    if (typeof line.name !== 'string' || !identifier.test(line.name) || seen.has(line.name))
      throw new Fault('field-name', ['types', name, String(line.name)]);
    seen.add(line.name);
    const type = readType(line.type, known, ['types', name, line.name]);
    return { name: line.name, written: line.type as string, type };
  });
}

/** Reads types as hostile input: names are identifiers, no struct is called like an atomic type, every type of a field is known. */
export function readTypes(types: unknown): ReadonlyMap<string, readonly ReadField[]> {
  if (typeof types !== 'object' || types === null || Array.isArray(types))
    throw new Fault('malformed', ['types']);
  const names = Object.keys(types);
  if (names.length > mostStructs) throw new Fault('too-large', ['types']);
  const bad = names.find((name) => !identifier.test(name) || isAtomic(name));
  if (bad !== undefined) throw new Fault('type-name', ['types', bad]);
  const known = (name: string) => names.includes(name);
  return new Map(names.map((name) => [name, readFields((types as TypedTypes)[name], known, name)]));
}
