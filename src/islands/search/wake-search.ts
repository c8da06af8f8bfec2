/**
 * Opens the search box by Ctrl-K (or Cmd-K), and by the key of `/` outside of fields. Every page carries this, so it says when and nothing else;
 * the rest comes with the box. Where the box cannot come the link of the header is followed to the search page.
 */
export function wakeSearch(): void {
  // Nothing is taken out of the event by name: that would weigh 25 bytes more.
  addEventListener('keydown', (event) => {
    // By their place too: in Cyrillic layouts these keys give other letters.
    if (
      event.ctrlKey || event.metaKey
        ? event.code === 'KeyK'
        : (event.key === '/' || event.code === 'Slash') &&
          !(event.target as Element).matches('input, textarea, [contenteditable]')
    ) {
      event.preventDefault();
      import('./open.ts')
        .then((box) => box.openBox(event))
        .catch(() => {
          location.href = (document.querySelector('[href$="search/"]') as HTMLAnchorElement).href;
        });
    }
  });
}
