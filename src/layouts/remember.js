// Who has chosen a language before goes straight on; `#choose` brings the choice back.
(() => {
  let locale = null;
  try {
    locale = localStorage.getItem('chynjyr.locale');
  } catch {}
  if (location.hash !== '#choose' && /^(ky|ru|en)$/.test(locale))
    location.replace(`${location.pathname}${locale}/`);
})();
