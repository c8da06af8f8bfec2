import { type Aids, readAids } from '@/core/record/answer.ts';
import type { Json } from '@/core/record/event.ts';

/** An answer that is begun and not yet given. */
export interface Draft extends Aids {
  readonly answer: Json;
  readonly order: readonly string[];
  /** Id of the answer shown when it was begun, null for none; absent while the record was not yet known. */
  readonly after?: string | null;
}

/** A draft from storage, which may hold anything; undefined when it is none. */
export function readDraft(stored: Json): Draft | undefined {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return undefined;
  const fields = stored as { readonly [field: string]: Json };
  const { answer = null, order, after = null } = fields;
  const ids = Array.isArray(order) ? order.filter((id) => typeof id === 'string') : [];
  return typeof after === 'string' || after === null
    ? { ...readAids(fields), answer, order: ids, after }
    : undefined;
}
