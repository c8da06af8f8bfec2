import { forgetWayBack, wayBackFrom } from '@/storage/way-back.ts';
import en from './strings.en.json';
import ky from './strings.ky.json';
import ru from './strings.ru.json';

// This module comes only to who follows a question to its explanation, so all three languages may come with it.
const strings: Readonly<Record<string, typeof ky>> = { ky, ru, en };

let link: HTMLAnchorElement | undefined;

/** Where the way leads back: to the page that asked, else to the question on this page. */
function wayBack(): string | undefined {
  const { pathname, hash } = location;
  return wayBackFrom(pathname + hash) ?? /^#explains-/.exec(hash)?.input.replace('explains', 'question');
}

function linkTo(href: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = href;
  made.className = 'button way-back no-print';
  made.textContent = (strings[document.documentElement.lang] ?? ky).back;
  made.addEventListener('click', forgetWayBack);
  return made;
}

addEventListener('hashchange', () => link?.remove());

/**
 * Where a question has led: the focus goes to the place that explains it, and a link leads back to the question, until the
 * address names another place.
 */
export function showWayBack(): void {
  link?.remove();
  const href = wayBack();
  const anchor = document.getElementById(location.hash.slice(1));
  if (href === undefined || anchor === null) return;
  link = linkTo(href);
  const paragraph = anchor.closest<HTMLElement>('p,li');
  // In the paragraph, so that it is the next stop of the keyboard; a heading would be called by it.
  if (paragraph) paragraph.append(' ', link);
  else anchor.after(link);
  const place = paragraph ?? anchor;
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
}
