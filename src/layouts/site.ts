import { isLocale } from '@/core/locale/locale.ts';
import { startBilingual } from '@/islands/bilingual/start.ts';
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

function top(element: HTMLElement): number {
  return element.getBoundingClientRect().top + scrollY;
}

/** The stretch of the page that begins at an anchor: its top and its height, in pixels. */
function stretch(list: readonly HTMLElement[], index: number): { from: number; height: number } {
  const element = list[index];
  const from = element === undefined ? 0 : top(element);
  const next = list[index + 1];
  return { from, height: Math.max(1, (next === undefined ? document.body.scrollHeight : top(next)) - from) };
}

function rememberPlace(): void {
  const list = anchors();
  const index = list.filter((element) => top(element) <= scrollY + 8).length - 1;
  const { from, height } = stretch(list, index);
  const anchor = list[index]?.id ?? '';
  keepPlace({ path: pageOf(location.pathname), anchor, share: (scrollY - from) / height });
}

function returnToPlace(): void {
  const place = takePlace();
  if (place === undefined || place.path !== pageOf(location.pathname) || location.hash !== '') return;
  const list = anchors();
  const index = list.findIndex((element) => element.id === place.anchor);
  if (place.anchor !== '' && index < 0) return;
  const { from, height } = place.anchor === '' ? stretch(list, -1) : stretch(list, index);
  scrollTo({ top: from + place.share * height, behavior: 'instant' });
}

/** A paste or a key in a text field wakes the guard against real secrets; until then it costs nothing. */
function wakeGuard(): void {
  const wake = (event: Event) => {
    if (!(event.target instanceof HTMLElement) || !event.target.matches('input, textarea, [contenteditable]'))
      return;
    for (const type of ['beforeinput', 'paste', 'focusin']) removeEventListener(type, wake, true);
    // Without a connection the guard cannot come yet; the next key asks again.
    import('@/islands/phrase-guard/guard.ts').then((guard) => guard.guardFields(document), wakeGuard);
  };
  for (const type of ['beforeinput', 'paste', 'focusin']) addEventListener(type, wake, true);
}

const { lang } = document.documentElement;
if (isLocale(lang)) chooseLocale(lang);
followTheme();
wakeGuard();
wakeTerms(document);
returnToPlace();
startBilingual(document);
for (const link of document.querySelectorAll('a[data-language]'))
  link.addEventListener('click', rememberPlace);
