import { isLocale } from '@/core/locale/locale.ts';
import { chooseSecond, secondLocale } from '@/storage/settings.ts';

/** Wakes reading in two languages where a reader asks for it, or has asked before; until then it costs nothing. */
export function startBilingual(root: Document): void {
  const bar = root.querySelector<HTMLElement>('.two');
  if (bar === null) return;
  const trouble = bar.querySelector<HTMLElement>('[role=alert]');
  let wasLost = false;
  const wake = (button: HTMLElement, from?: Element) => {
    if (trouble) trouble.hidden = true;
    const woken = wasLost
      ? // A browser never asks again for a module it did not get: only the page anew does, once there is a connection.
        fetch(location.href, { method: 'HEAD' }).then(() => {
          if (isLocale(button.lang)) chooseSecond(button.lang);
          location.reload();
        })
      : import('./mode.ts').then((mode) => mode.choose(bar, button, from));
    woken.catch(() => {
      wasLost = true;
      // Who only comes back did not ask for anything; the button is still there.
      if (trouble && from) trouble.hidden = false;
    });
  };
  const buttonOf = (locale: string | undefined) => bar.querySelector<HTMLElement>(`button[lang="${locale}"]`);
  bar.hidden = false;
  root.addEventListener('click', (event) => {
    const from = (event.target as Element).closest<HTMLElement>('.two button[lang], [data-older] a');
    const button = from && buttonOf(from.lang || from.getAttribute('hreflang') || '');
    if (!button) return;
    event.preventDefault();
    wake(button, from);
  });
  const kept = buttonOf(secondLocale());
  if (kept) wake(kept);
}
