import { slashOpens } from '@/storage/slash-key.ts';

let made: Promise<HTMLDialogElement> | undefined;

/**
 * Opens the search box, made at the first time; its question stands until the page is left. On the search page it leads to the
 * field there. Rejects where the box cannot be had.
 */
export async function openBox({ ctrlKey, metaKey }: KeyboardEvent): Promise<void> {
  if (!ctrlKey && !metaKey && !slashOpens()) return;
  const field = document.getElementById('search-query');
  if (field !== null) return field.focus();
  // A modal dialog that is open asks something; it comes first.
  if (document.querySelector('dialog[open]:not(.search-box)') !== null) return;
  made ??= import('./make-box.ts').then(({ makeBox }) => makeBox());
  made.catch(() => {
    made = undefined;
  });
  const dialog = await made;
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
}
