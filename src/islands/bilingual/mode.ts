import { isLocale, type Locale } from '@/core/locale/locale.ts';
import { chooseSecond } from '@/storage/settings.ts';
import style from './bilingual.css?url';
import { blocksIn, shapeOf } from './blocks.ts';
import { type Holder, holdAfter } from './holder.ts';
import { otherPage } from './other-page.ts';
import en from './strings.en.json';
import ky from './strings.ky.json';
import ru from './strings.ru.json';

/** Reading in two languages as it is now. */
interface Running {
  readonly locale: Locale;
  /** By the place of the block. */
  readonly holders: ReadonlyMap<number, Holder>;
}

let running: Running | undefined;

/** Brings the styles of what is made here, before it is shown. */
function bringStyle(): Promise<unknown> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = style;
  if (document.querySelector(`link[href="${style}"]`)) return Promise.resolve();
  return new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = () => {
      link.remove();
      reject(new Error(style));
    };
    document.head.append(link);
  });
}

function stop(bar: HTMLElement): void {
  for (const { element } of running?.holders.values() ?? []) element.remove();
  bar.querySelector('.second-all')?.remove();
  bar.classList.remove('on');
  bar.style.minHeight = '';
  running = undefined;
}

/** The button that opens and closes every block, and a way to tell it that one of them changed. */
function addAll(bar: HTMLElement, strings: typeof en): () => void {
  const all = document.createElement('button');
  all.type = 'button';
  all.className = 'second-all';
  const holders = () => [...(running?.holders.values() ?? [])];
  const isAll = () => holders().every(({ isOpen }) => isOpen());
  all.addEventListener('click', () => {
    const open = !isAll();
    for (const { toggle } of holders()) toggle(open);
  });
  bar.append(all);
  return () => {
    all.textContent = isAll() ? strings.closeAll : strings.openAll;
  };
}

function start(bar: HTMLElement, button: HTMLElement, locale: Locale, open: readonly number[]): void {
  const { lang } = document.documentElement;
  const strings = { ky, ru, en }[isLocale(lang) ? lang : 'ky'];
  const switched = document.querySelector<HTMLAnchorElement>(`header a[hreflang="${locale}"]`);
  const blocks = blocksIn(document);
  const page = () => otherPage(switched?.href ?? '', shapeOf(blocks));
  const height = bar.offsetHeight;
  const changed = addAll(bar, strings);
  const second = { locale, name: button.textContent?.trim() ?? '', strings, page, changed };
  const made = blocks.flatMap((block, index): [number, Holder][] => {
    const holder = holdAfter(block, index, second);
    return holder ? [[index, holder]] : [];
  });
  running = { locale, holders: new Map(made) };
  // The words at its beginning go, so that "open all" has room: it must not become lower for that.
  bar.style.minHeight = `${height}px`;
  for (const index of open) running.holders.get(index)?.toggle(true);
  bar.classList.add('on');
  changed();
}

/**
 * What a press on a language of the bar does: that language comes beside the text, what was open stays open, and a second press
 * takes it away. `from` is what was pressed: the language itself, the link of a note that a block is older (then its source opens), or
 * nothing when a choice of before comes back.
 */
export async function choose(
  bar: HTMLElement,
  button: HTMLElement,
  from: Element | undefined,
): Promise<void> {
  const { lang: locale } = button;
  if (!isLocale(locale)) return;
  await bringStyle();
  const open = [...(running?.holders ?? [])].flatMap(([index, { isOpen }]) => (isOpen() ? [index] : []));
  const note = from?.closest('[data-older]');
  const isOff = running?.locale === locale && !note;
  const isOther = running?.locale !== locale;
  if (isOff || isOther) stop(bar);
  if (isOther) start(bar, button, locale, open);
  if (from) chooseSecond(running?.locale);
  for (const each of bar.querySelectorAll('button[lang]'))
    each.setAttribute('aria-pressed', String(each === button && !isOff));
  if (!note) return;
  const index = blocksIn(document).findIndex((block) => block.nextElementSibling === note);
  running?.holders.get(index)?.toggle(true);
}
