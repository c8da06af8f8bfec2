/**
 * Makes the terms of a text explain themselves where they stand. A term is a link to its page in the glossary, and stays
 * one wherever its note cannot come: in an old browser, in a new tab, without connection.
 */
export function wakeTerms(root: Document): void {
  for (const link of root.querySelectorAll('.term')) link.ariaHasPopup = 'dialog';
  root.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('.term');
    // With a key held down the press is meant for another tab or window.
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const follow = () => {
      location.href = link.href;
    };
    import('./note.ts').then((note) => note.openNote(link)).catch(follow);
  });
}
