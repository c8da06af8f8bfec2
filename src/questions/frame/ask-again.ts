// Every question is an island of its own; the quiz summary reaches them through this module, which the page loads once.
const listeners = new Map<string, () => void>();
const waiting = new Set<string>();

/** Asks the questions again that these objects name; one whose script is still to come is asked again when it arrives. */
export function askAgain(objects: readonly string[]): void {
  for (const object of objects) {
    const listener = listeners.get(object);
    if (listener === undefined) waiting.add(object);
    else listener();
  }
}

/** Hears when a question is to be asked again; returns what stops it. */
export function onAskAgain(object: string, listener: () => void): () => void {
  listeners.set(object, listener);
  return () => void listeners.delete(object);
}

/** Whether the question was to be asked again before its script came; true once. */
export function wasAskedAgain(object: string): boolean {
  return waiting.delete(object);
}
