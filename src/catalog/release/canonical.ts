import { createHash } from 'node:crypto';
import type { Json } from '@/core/record/event.ts';

/** JSON with sorted keys and no white space (RFC 8785), so that equal data is equal text. */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`).join(',')}}`;
}

/** SHA-256 over the canonical JSON of a value, as 64 hexadecimal digits. */
export function digestOf(value: Json): string {
  // Content is only ever judged where Node is, and its own SHA-256 is the fastest there.
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}
