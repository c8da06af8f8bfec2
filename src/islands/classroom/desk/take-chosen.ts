import type { ItemKey } from './choice.ts';

/** What a link asks to be assigned, such as `?choose=course:keys,lesson:fraud/calls`; what the site does not have is left out later. */
export function chosenIn(search: string): readonly ItemKey[] {
  const asked = new URLSearchParams(search).get('choose') ?? '';
  return [...new Set(asked.split(',').filter((key) => /^(course|lesson|test|lab):[\w/-]+$/.test(key)))];
}

/** Takes what the address of this page asks to be assigned, once: whoever comes back to the desk later finds the desk. */
export function takeChosen(): readonly ItemKey[] {
  const chosen = chosenIn(location.search);
  if (chosen.length > 0) history.replaceState(history.state, '', location.pathname + location.hash);
  return chosen;
}
