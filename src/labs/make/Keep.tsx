import { Decision } from '../frame/Decision.tsx';
import type { Kit } from '../frame/kit.ts';

/** Where to keep the words: the first decision of the lab. */
export function Keep({ kit }: { readonly kit: Kit }) {
  const [decision] = kit.texts.decisions;
  return decision ? <Decision kit={kit} id={decision.id} /> : null;
}
