import { isLocale } from '@/core/locale/locale.ts';
import { findSecret } from '@/core/wallet/secret.ts';
import { wordList } from '@/core/wallet/word-list.ts';
import en from './strings.en.json';
import ky from './strings.ky.json';
import ru from './strings.ru.json';

// This module comes only after a first suspicion, so all three languages may come with it; no page carries them.
const strings = { ky, ru, en };

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
  const { lang } = document.documentElement;
  const words = strings[isLocale(lang) ? lang : 'ky'];
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
    // A click left the caret in the dialog: a field that already has the focus gets it back only by losing the focus first.
    field.blur();
    field.focus();
  });
  dialog.append(title, element('p', words.text), element('p', words.advice), close);
  document.body.append(dialog);
  dialog.showModal();
  // Not on the button: the Enter that was meant for the field would close the warning unread.
  title.tabIndex = -1;
  title.focus();
}
