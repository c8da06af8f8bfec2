import type { Json } from '@/core/record/event.ts';
import { type Kit, nameOf } from '../frame/kit.ts';

/** Whether a value is the largest number there is, which tokens take for «without a limit». */
export function unlimitedText(value: Json): boolean {
  return String(value) === (2n ** 256n - 1n).toString() || value === 'unlimited';
}

/** The name of an address that stands in the learner's address book; strangers have none. */
export function whoOf(kit: Kit, address: string): string | null {
  const { book } = kit.texts.sections.requests as { readonly book: readonly string[] };
  const found = Object.entries(kit.view.state.actors).find(([, theirs]) => theirs === address)?.[0];
  return found && ['learner', ...book].includes(found) ? nameOf(kit, found) : null;
}
