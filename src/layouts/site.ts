import { isLocale } from '@/core/locale/locale.ts';
import { startBilingual } from '@/islands/bilingual/start.ts';
import { wakeSearch } from '@/islands/search/wake-search.ts';
import { wakeTerms } from '@/islands/words/wake-terms.ts';
import { keepPlace, takePlace } from '@/storage/reading-place.ts';
import { chooseLocale } from '@/storage/settings.ts';
import { followTheme } from './theme-switch.ts';

/** Anchors that have the same name in every language: sections and questions, in the order of the page. */
function anchors(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('main h2[id], main [data-anchor][id]')];
}

/** The address without its language, so that the three versions of a page are known as one. */
function pageOf(path: string): string {
  return path.replace(/\/(ky|ru|en)\//, '/');
}

/** The top of an element, or what stands for it where there is none, in pixels. */
function top(element: HTMLElement | undefined, otherwise: number): number {
  return element === undefined ? otherwise : element.getBoundingClientRect().top + scrollY;
}

/** The stretch of the page that begins at an anchor: its top and its height, in pixels; a pair, since a lesson counts every byte. */
function stretch(list: readonly HTMLElement[], index: number): readonly [from: number, height: number] {
  const from = top(list[index], 0);
  return [from, Math.max(1, top(list[index + 1], document.body.scrollHeight) - from)];
}

function rememberPlace(): void {
  const list = anchors();
  const index = list.filter((element) => top(element, 0) <= scrollY + 8).length - 1;
  const [from, height] = stretch(list, index);
  const anchor = list[index]?.id ?? '';
  keepPlace({ path: pageOf(location.pathname), anchor, share: (scrollY - from) / height });
}

function returnToPlace(): void {
  const place = takePlace();
  if (place === undefined || place.path !== pageOf(location.pathname) || location.hash !== '') return;
  const list = anchors();
  const index = list.findIndex((element) => element.id === place.anchor);
  if (place.anchor !== '' && index < 0) return;
  // No anchor has no name, so its place before the first one is at -1 too.
  const [from, height] = stretch(list, index);
  scrollTo({ top: from + place.share * height, behavior: 'instant' });
}

/** A paste or a key in a text field wakes the guard against real secrets; until then it costs nothing. */
function wakeGuard(): void {
  const signs = ['beforeinput', 'paste', 'focusin'];
  const wake = (event: Event) => {
    // What is not an element, such as the document, has no such question to answer.
    if (!(event.target as Partial<Element>).matches?.('input, textarea, [contenteditable]')) return;
    for (const sign of signs) removeEventListener(sign, wake, true);
    // Without a connection the guard cannot come yet; the next key asks again.
    import('@/islands/phrase-guard/guard.ts').then((guard) => guard.guardFields(document), wakeGuard);
  };
  for (const sign of signs) addEventListener(sign, wake, true);
}

const { lang } = document.documentElement;
if (isLocale(lang)) chooseLocale(lang);
followTheme();
wakeGuard();
wakeTerms(document);
wakeSearch();
returnToPlace();
startBilingual(document);
for (const link of document.querySelectorAll('a[data-language]'))
  link.addEventListener('click', rememberPlace);
