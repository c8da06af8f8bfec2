/** One value of a JSON text with the way to it. */
export interface Field {
  /** Names and places from the top, such as `['evidence', '0', 'narrative']`. */
  readonly path: readonly string[];
  readonly value: string | number | boolean | null;
}

/** The longest payload that is read, in characters, the deepest, and the one with the most fields. */
const longestPayload = 16_384;
const deepest = 10;
const mostFields = 200;

/** An object of a JSON text. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is an object, and no array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object in a text from anywhere; undefined for what is none, too long or too deep. Never throws. */
export function readObject(text: string): JsonObject | undefined {
  if (text.length > longestPayload) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) && fieldsOf(value) !== undefined ? value : undefined;
  } catch {
    return undefined;
  }
}

function* walk(value: unknown, path: readonly string[]): Generator<Field> {
  if (path.length > deepest) throw new RangeError('Too deep.');
  if (typeof value !== 'object' || value === null) {
    yield { path, value: value as Field['value'] };
    return;
  }
  for (const [name, part] of Object.entries(value)) yield* walk(part, [...path, name]);
}

/** Every value of an object in order; undefined when it is deeper or has more than any certificate. */
export function fieldsOf(object: JsonObject): readonly Field[] | undefined {
  const fields: Field[] = [];
  try {
    for (const field of walk(object, [])) {
      fields.push(field);
      if (fields.length > mostFields) return undefined;
    }
  } catch {
    return undefined;
  }
  return fields;
}

/** The same object with one value in the place of another; a way that leads nowhere changes nothing. */
export function withField(object: JsonObject, path: readonly string[], value: Field['value']): JsonObject {
  const copy = JSON.parse(JSON.stringify(object)) as Record<string, unknown>;
  let at: Record<string, unknown> | undefined = copy;
  for (const name of path.slice(0, -1)) {
    const next: unknown = Object.hasOwn(at, name) ? at[name] : undefined;
    if (typeof next !== 'object' || next === null) return object;
    at = next as Record<string, unknown>;
  }
  const last = path.at(-1) ?? '';
  if (Object.hasOwn(at, last)) at[last] = value;
  return copy;
}
