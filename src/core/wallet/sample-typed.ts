import fc from 'fast-check';
import { checksummed } from './address.ts';
import type { TypedData, TypedField } from './eip712.ts';
import { toHex } from './hex.ts';

const bytes = (size: number) => fc.uint8Array({ minLength: size, maxLength: size }).map(toHex);
const widths = Array.from({ length: 32 }, (_, index) => index + 1);

/** Texts with Kyrgyz letters, emoji, and whatever else has UTF-8. */
export const texts = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя ӨҮҢ,.!?') }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom('Салам, Нурлан!', '😁', '', '\u0000', 'ү'.repeat(60)),
);

/** A value for each atomic type, its edges included; numbers as decimal digits, as JSON carries them. */
function anyOf(type: string): fc.Arbitrary<unknown> {
  if (type === 'bool') return fc.boolean();
  if (type === 'string') return texts;
  if (type === 'bytes') return fc.uint8Array({ maxLength: 80 }).map(toHex);
  if (type === 'address')
    return fc.uint8Array({ minLength: 20, maxLength: 20 }).map((b) => checksummed(toHex(b)));
  const size = Number(type.replace(/\D/g, ''));
  if (type.startsWith('bytes')) return bytes(size);
  const [min, max] = type.startsWith('int')
    ? [-(2n ** BigInt(size - 1)), 2n ** BigInt(size - 1) - 1n]
    : [0n, 2n ** BigInt(size) - 1n];
  return fc.oneof(fc.bigInt({ min, max }), fc.constantFrom(min, max)).map(String);
}

/** Every atomic type of EIP-712. */
export const atomicTypes = [
  'bool',
  'address',
  'string',
  'bytes',
  ...widths.flatMap((width) => [`bytes${width}`, `uint${width * 8}`, `int${width * 8}`]),
];

const tails = fc.constantFrom('', '', '', '[]', '[2]', '[][2]', '[1][]', '[0]');
const sizesOf = (tail: string) =>
  [...tail.matchAll(/\[(\d*)\]/g)].map(([, size]) => (size ? Number(size) : null));

function inArrays(value: fc.Arbitrary<unknown>, sizes: readonly (number | null)[]): fc.Arbitrary<unknown> {
  return sizes.reduce<fc.Arbitrary<unknown>>(
    (inside, size) => fc.array(inside, { minLength: size ?? 0, maxLength: size ?? 3 }),
    value,
  );
}

interface Struct {
  readonly fields: readonly TypedField[];
  readonly value: fc.Arbitrary<Record<string, unknown>>;
}

/** A struct of up to six fields; each of the structs given is used at least once, so that none is left over. */
function structOf(inner: readonly (Struct & { readonly name: string })[]): fc.Arbitrary<Struct> {
  const atoms = fc.array(fc.tuple(fc.constantFrom(...atomicTypes), tails), { maxLength: 4 });
  const structs = fc.tuple(...inner.map((struct) => fc.tuple(fc.constant(struct), tails)));
  return fc.tuple(atoms, structs).chain(([plain, nested]) => {
    const lines = [
      ...plain.map(([type, tail]) => ({
        type: `${type}${tail}`,
        value: inArrays(anyOf(type), sizesOf(tail)),
      })),
      ...nested.map(([struct, tail]) => ({
        type: `${struct.name}${tail}`,
        value: inArrays(struct.value, sizesOf(tail)),
      })),
    ];
    const named = lines.map((line, index) => ({ ...line, name: `f${(index * 7) % 10}${index}` }));
    const value = fc.record(Object.fromEntries(named.map((line) => [line.name, line.value]))) as fc.Arbitrary<
      Record<string, unknown>
    >;
    return fc.constant({ fields: named.map(({ name, type }) => ({ name, type })), value });
  });
}

const domains = fc
  .tuple(
    fc.record({
      name: texts,
      version: texts,
      chainId: fc.oneof(fc.constant(996417), fc.integer({ min: 0, max: 2 ** 40 })),
      verifyingContract: anyOf('address'),
      salt: bytes(32),
    }),
    fc.subarray(['name', 'version', 'chainId', 'verifyingContract', 'salt']),
  )
  .map(([all, keep]) => Object.fromEntries(Object.entries(all).filter(([key]) => keep.includes(key))));

/** Any typed data without a cycle: up to four structs in three levels, arrays, every atomic type, any subset of the domain. */
export const typedData: fc.Arbitrary<TypedData> = structOf([])
  .chain((leaf) => fc.tuple(fc.constant(leaf), structOf([{ ...leaf, name: 'Leaf' }])))
  .chain(([leaf, branch]) => {
    const inner = [
      { ...branch, name: 'Branch' },
      { ...leaf, name: 'Leaf' },
    ];
    return fc.tuple(fc.constant({ leaf, branch }), structOf(inner));
  })
  .chain(([{ leaf, branch }, tree]) =>
    fc.record({
      types: fc.constant({ Tree: tree.fields, Branch: branch.fields, Leaf: leaf.fields }),
      primaryType: fc.constant('Tree'),
      domain: domains,
      message: tree.value,
    }),
  );

/** A single field of a type, with a value it holds. */
export const single: fc.Arbitrary<{ type: string; value: unknown }> = fc
  .constantFrom(...atomicTypes)
  .chain((type) => fc.record({ type: fc.constant(type), value: anyOf(type) }));
