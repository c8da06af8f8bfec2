/** Whether a press is meant for this page, and not for another tab. */
function isPlain({ ctrlKey, metaKey, shiftKey, altKey, button }: MouseEvent): boolean {
  return !(ctrlKey || metaKey || shiftKey || altKey || button);
}

/**
 * Makes the terms of a text explain themselves where they stand. A term is a link to its page in the glossary, and stays
 * one wherever its note cannot come: in an old browser, in a new tab, without connection.
 */
export function wakeTerms(root: Document): void {
  if (!('popover' in HTMLElement.prototype)) return;
  for (const link of root.querySelectorAll('a.term')) link.setAttribute('aria-haspopup', 'dialog');
  root.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.term');
    if (link === null || !isPlain(event)) return;
    event.preventDefault();
    import('./note.ts').then(({ openNote }) => openNote(link)).catch(() => location.assign(link.href));
  });
}
