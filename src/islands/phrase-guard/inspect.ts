import { findSecret } from '@/core/wallet/secret.ts';
import { wordList } from '@/core/wallet/word-list.ts';

/** The words of the warning in the page's language, from the JSON in `#guard-strings`. */
interface Words {
  readonly title: string;
  readonly text: string;
  readonly advice: string;
  readonly close: string;
}

/** Whether a text holds a real phrase or key; practice phrases are let through. */
export function isSecret(text: string): boolean {
  return findSecret(text, wordList) !== null;
}

function element(name: string, text: string, className = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = className;
  return made;
}

/** Explains in a dialog what has just been kept out, and what to do now; focus comes back to the field. */
export function explain(field: HTMLElement): void {
  if (document.querySelector('dialog[open][data-guard]')) return;
  const words = JSON.parse(document.getElementById('guard-strings')?.textContent ?? '{}') as Words;
  const dialog = document.createElement('dialog');
  dialog.className = 'card stack';
  dialog.dataset.guard = '';
  const title = element('h2', words.title);
  title.id = 'guard-title';
  dialog.setAttribute('aria-labelledby', title.id);
  const close = element('button', words.close, 'button') as HTMLButtonElement;
  close.type = 'button';
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => {
    dialog.remove();
    field.focus();
  });
  dialog.append(title, element('p', words.text), element('p', words.advice), close);
  document.body.append(dialog);
  dialog.showModal();
}
