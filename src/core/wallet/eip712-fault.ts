/** Why typed data cannot be hashed; words for each code stand in the interface strings. */
export type TypedProblem =
  /** Not of the shape at all. */
  | 'malformed'
  /** A name that is no type, or no name. */
  | 'unknown-type'
  | 'type-name'
  | 'field-name'
  /** A struct that leads back to itself. */
  | 'cycle'
  | 'primary-type'
  /** A field that domains do not have, or of another type. */
  | 'domain'
  | 'missing'
  | 'extra'
  /** A value that its type does not hold. */
  | 'struct'
  | 'array'
  | 'number'
  | 'range'
  | 'bool'
  | 'address'
  | 'bytes'
  | 'text'
  | 'too-large';

/** The way to a place in typed data: names of fields, numbers of array items. */
export type TypedPath = readonly (string | number)[];

/** Carries a problem up to the exported functions, which turn it into a result; never leaves this room. */
export class Fault extends Error {
  readonly code: TypedProblem;
  readonly path: TypedPath;
  constructor(code: TypedProblem, path: TypedPath) {
    super(code);
    this.code = code;
    this.path = path;
  }
}
