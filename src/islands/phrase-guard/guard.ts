import { secretPattern } from '@/core/wallet/secret-pattern.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** The exact check with its word list; heavy, so it comes only after a first suspicion. */
let inspect: typeof import('./inspect.ts') | undefined;

function put(field: Field, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** What was taken out of a field and waits for the exact check; two pastes while it comes are judged together. */
const held = new WeakMap<Field, string>();

/** Empties a field that may hold a secret before anybody else hears of it; gives the text back when it holds none. */
async function judge(field: Field, taken: string): Promise<void> {
  held.set(field, (held.get(field) ?? '') + taken);
  put(field, '');
  inspect ??= await import('./inspect.ts');
  const text = held.get(field);
  held.delete(field);
  if (text === undefined) return;
  if (inspect.isSecret(text)) inspect.explain(field);
  else put(field, text + field.value);
}

function watch(event: Event): void {
  const field = event.target as Field;
  const text = field.value;
  if (!field.matches('input,textarea') || !secretPattern.test(text) || inspect?.isSecret(text) === false)
    return;
  event.stopImmediatePropagation();
  // Without the exact check (no connection) the field stays empty: losing a line is less than keeping a secret.
  judge(field, text).catch(() => {});
}

/**
 * Keeps real secrets out of every text field of a document: a phrase that could open a wallet, a private key. Typing, pasting,
 * dropping and filling in all end in an `input` event; what already stands in a field is looked at once.
 */
export function guardFields(root: Document): void {
  root.addEventListener('input', watch, true);
  for (const field of root.querySelectorAll<Field>('input,textarea')) {
    if (field.value) field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
