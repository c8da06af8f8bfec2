// A place is opened in the editor without leaving the page.
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('[data-editor]');
  if (!link) return;
  event.preventDefault();
  void fetch(link.href);
});
