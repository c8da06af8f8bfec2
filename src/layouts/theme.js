(() => {
  const dark = matchMedia('(prefers-color-scheme:dark)');
  const paint = () => {
    let theme = null;
    try {
      theme = localStorage.getItem('chynjyr.theme');
    } catch {}
    document.documentElement.dataset.theme = theme ?? (dark.matches ? 'dark' : 'light');
  };
  paint();
  dark.addEventListener('change', paint);
})();
