import { keccak_256 } from '@noble/hashes/sha3.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { Fault, type TypedPath, type TypedProblem } from './eip712-fault.ts';
import { type FieldType, readTypes, type TypedField, type TypedTypes } from './eip712-types.ts';
import { encodeValue } from './eip712-values.ts';
import { type Hex, toHex } from './hex.ts';

export type { TypedPath, TypedProblem } from './eip712-fault.ts';
export type { TypedField, TypedTypes } from './eip712-types.ts';

/** What a site asks to sign: types, which of them the message is, the domain it is for, the message. Numbers may be decimal strings. */
export interface TypedData {
  readonly types: TypedTypes;
  readonly primaryType: string;
  readonly domain: Readonly<Record<string, unknown>>;
  readonly message: Readonly<Record<string, unknown>>;
}

/** What was asked for, or a code for what is wrong and the place in the data. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: TypedProblem; readonly path: TypedPath };

/** The three hashes of typed data: of its domain, of its message, and of both, which is what gets signed. */
export interface TypedHashes {
  readonly domain: Hex;
  readonly message: Hex;
  readonly digest: Hex;
}

/** The fields a domain may have, in the order of the standard; those not used are left out of the type. */
const domainFields: readonly TypedField[] = [
  { name: 'name', type: 'string' },
  { name: 'version', type: 'string' },
  { name: 'chainId', type: 'uint256' },
  { name: 'verifyingContract', type: 'address' },
  { name: 'salt', type: 'bytes32' },
];

/** Values in a message, all levels together. */
const mostValues = 10_000;

type Structs = ReturnType<typeof readTypes>;

function fieldsOf(structs: Structs, name: string) {
  const fields = structs.get(name);
  if (!fields) throw new Fault('unknown-type', ['types', name]);
  return fields;
}

/** All structs that a struct leads to, itself first; one that leads back to itself is refused, since its data would never end. */
function reach(structs: Structs, name: string): Set<string> {
  const found = new Set<string>();
  const open = new Set<string>();
  const visit = (one: string) => {
    if (open.has(one)) throw new Fault('cycle', ['types', one]);
    if (found.has(one)) return;
    found.add(one);
    open.add(one);
    for (const { type } of fieldsOf(structs, one)) if (type.struct) visit(type.base);
    open.delete(one);
  };
  visit(name);
  return found;
}

function typeText(structs: Structs, name: string): string {
  const [, ...others] = reach(structs, name);
  return [name, ...others.sort()]
    .map((one) => `${one}(${fieldsOf(structs, one).map((field) => `${field.written} ${field.name}`)})`)
    .join('');
}

/** Encodes values struct by struct; counts them, so that hostile data stays cheap. */
function encoder(structs: Structs) {
  const heads = new Map<string, Uint8Array>();
  let left = mostValues;
  const typeHash = (name: string) => {
    const known = heads.get(name) ?? keccak_256(utf8ToBytes(typeText(structs, name)));
    heads.set(name, known);
    return known;
  };
  const one = (type: FieldType, depth: number, value: unknown, path: TypedPath): Uint8Array => {
    if (--left < 0) throw new Fault('too-large', path);
    if (depth === 0)
      return type.struct ? keccak_256(struct(type.base, value, path)) : encodeValue(type, value, path);
    const wanted = type.sizes[depth - 1];
    if (!Array.isArray(value) || (wanted !== null && wanted !== value.length)) throw new Fault('array', path);
    if (value.length > left) throw new Fault('too-large', path);
    const parts = Array.from(value, (item, index) => one(type, depth - 1, item, [...path, index]));
    return keccak_256(concatBytes(...parts));
  };
  const struct = (name: string, value: unknown, path: TypedPath): Uint8Array => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Fault('struct', path);
    const fields = fieldsOf(structs, name);
    const extra = Object.keys(value).find((key) => !fields.some((field) => field.name === key));
    // What a screen shows and nobody signs would be a lie.
    if (extra !== undefined) throw new Fault('extra', [...path, extra]);
    const parts = fields.map((field) => {
      if (!Object.hasOwn(value, field.name)) throw new Fault('missing', [...path, field.name]);
      const inside = (value as Record<string, unknown>)[field.name];
      return one(field.type, field.type.sizes.length, inside, [...path, field.name]);
    });
    return concatBytes(typeHash(name), ...parts);
  };
  return { struct, typeHash };
}

function checked<T>(make: () => T): Checked<T> {
  try {
    return { ok: true, value: make() };
  } catch (fault) {
    if (fault instanceof Fault) return { ok: false, code: fault.code, path: fault.path };
    return { ok: false, code: 'malformed', path: [] };
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The types with that of the domain: as given, or made of the fields the domain has. */
function withDomain(types: unknown, domain: unknown): Record<string, unknown> {
  if (!isRecord(types)) throw new Fault('malformed', ['types']);
  if (!isRecord(domain)) throw new Fault('malformed', ['domain']);
  const used = domainFields.filter(({ name }) => Object.hasOwn(domain, name));
  const all = { ...types, EIP712Domain: Object.hasOwn(types, 'EIP712Domain') ? types['EIP712Domain'] : used };
  for (const { name, type } of readTypes({ EIP712Domain: all.EIP712Domain }).get('EIP712Domain') ?? []) {
    const known = domainFields.find((field) => field.name === name);
    if (known?.type !== (type.sizes.length ? '' : type.base))
      throw new Fault('domain', ['types', 'EIP712Domain', name]);
  }
  return all;
}

function hashOf(structs: Structs, name: string, value: unknown, path: TypedPath): Uint8Array {
  return keccak_256(encoder(structs).struct(name, value, path));
}

/**
 * `encodeType` of EIP-712: a struct's own fields, then those of every struct it leads to, by name.
 * @example encodeType({ Mail: [{ name: 'contents', type: 'string' }] }, 'Mail') // => { ok: true, value: 'Mail(string contents)' }
 */
export function encodeType(types: unknown, name: string): Checked<string> {
  return checked(() => typeText(readTypes(types), name));
}

/** `typeHash` of EIP-712: Keccak-256 of `encodeType`. */
export function typeHash(types: unknown, name: string): Checked<Hex> {
  return checked(() => toHex(keccak_256(utf8ToBytes(typeText(readTypes(types), name)))));
}

/** `typeHash ‖ encodeData` of EIP-712: 32 bytes for the type and for each field. */
export function encodeData(types: unknown, name: string, value: unknown): Checked<Hex> {
  return checked(() => toHex(encoder(readTypes(types)).struct(name, value, [])));
}

/** `hashStruct` of EIP-712. */
export function hashStruct(types: unknown, name: string, value: unknown): Checked<Hex> {
  return checked(() => toHex(hashOf(readTypes(types), name, value, [])));
}

/** `domainSeparator` of EIP-712: `hashStruct` of the domain, with the fields it has in the order of the standard. */
export function domainSeparator(domain: unknown): Checked<Hex> {
  return checked(() => toHex(hashOf(readTypes(withDomain({}, domain)), 'EIP712Domain', domain, ['domain'])));
}

/**
 * Hashes typed data as hostile input: every type and value checked, nothing left over, nothing missing. The digest is Keccak-256 of
 * 0x19 0x01, the domain's hash and the message's hash. Never throws.
 */
export function typedHashes(data: unknown): Checked<TypedHashes> {
  return checked(() => {
    if (!isRecord(data)) throw new Fault('malformed', []);
    const { types, primaryType, domain, message } = data;
    const structs = readTypes(withDomain(types, domain));
    if (typeof primaryType !== 'string' || primaryType === 'EIP712Domain' || !structs.has(primaryType))
      throw new Fault('primary-type', ['primaryType']);
    const domainHash = hashOf(structs, 'EIP712Domain', domain, ['domain']);
    const messageHash = hashOf(structs, primaryType, message, ['message']);
    const digest = keccak_256(concatBytes(Uint8Array.of(0x19, 0x01), domainHash, messageHash));
    return { domain: toHex(domainHash), message: toHex(messageHash), digest: toHex(digest) };
  });
}
