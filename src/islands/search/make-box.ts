import { h, render } from 'preact';
import { isLocale, type Locale } from '@/core/locale/locale.ts';
import type { Strings } from '@/i18n/fill.ts';
import { pathTo } from '@/i18n/paths.ts';
import { reportLink } from '@/i18n/report-link.ts';
import { Box } from './Box.tsx';
import style from './box.css?inline';
import past from './past.css?inline';

const strings: Readonly<Record<Locale, () => Promise<{ default: Strings }>>> = {
  ky: () => import('./strings.ky.json'),
  ru: () => import('./strings.ru.json'),
  en: () => import('./strings.en.json'),
};

/** Makes the search box of this page, closed. Rejects where it cannot be had. */
export async function makeBox(): Promise<HTMLDialogElement> {
  const { lang } = document.documentElement;
  const locale = isLocale(lang) ? lang : 'ky';
  const dialog = document.createElement('dialog');
  if (typeof dialog.showModal !== 'function') throw new Error('no dialogs');
  const words = (await strings[locale]()).default;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(past + style);
  document.adoptedStyleSheets.push(sheet);
  dialog.className = 'search-box';
  dialog.setAttribute('aria-label', words['submit'] ?? '');
  // A press beside the box meets the dialog itself.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  const searchHref = pathTo(locale, 'search');
  const box = h(Box, {
    locale,
    strings: words,
    indexHref: `${pathTo(locale)}search-index.json`,
    searchHref,
    coursesHref: pathTo(locale, 'courses'),
    glossaryHref: pathTo(locale, 'glossary'),
    reportHref: reportLink(locale, searchHref, location.origin),
  });
  const inside = document.createElement('div');
  dialog.append(inside);
  render(box, inside);
  document.body.append(dialog);
  return dialog;
}
