import { isLocale } from '@/core/locale/locale.ts';
import { fill } from '@/i18n/fill.ts';
import { chooseSecond, secondLocale } from '@/storage/settings.ts';
import { readText, writeText } from '@/storage/web-storage.ts';
import type { Deck } from './deck.ts';
import { clockAt } from './lesson-clock.ts';

const started = 'lesson-clock';

/** A clock of the lesson's plan, which starts when the teacher says so and shows minutes only. */
export function startClock(button: HTMLElement): void {
  const parts = (button.dataset['parts'] ?? '').split(',').map(Number);
  const steps = (button.dataset['steps'] ?? '').split('|');
  const idle = button.textContent ?? '';
  const total = parts.reduce((sum, part) => sum + part, 0);
  const show = () => {
    const start = readText('session', started);
    button.setAttribute('aria-pressed', String(start !== null));
    if (start === null) button.textContent = idle;
    else {
      const { minute, step } = clockAt(Date.now() - Number(start), parts);
      button.textContent = fill(button.dataset['clock'] ?? '', { n: minute, total, step: steps[step] ?? '' });
    }
  };
  button.addEventListener('click', () => {
    writeText('session', started, readText('session', started) === null ? String(Date.now()) : null);
    show();
  });
  setInterval(show, 5000);
  show();
}

/** Buttons of the languages that may stand below the first one; at most one of them is pressed. */
export function offerSecond(root: Document, deck: Deck): void {
  const buttons = [...root.querySelectorAll<HTMLButtonElement>('[data-second]')];
  const show = (locale: string | null | undefined) => {
    root.documentElement.dataset['second'] = locale ?? '';
    for (const button of buttons)
      button.setAttribute('aria-pressed', String(button.dataset['second'] === locale));
    deck.settle();
  };
  for (const button of buttons)
    button.addEventListener('click', () => {
      const chosen = button.dataset['second'];
      const isOn = button.getAttribute('aria-pressed') === 'true';
      chooseSecond(!isOn && isLocale(chosen) ? chosen : undefined);
      show(isOn ? undefined : chosen);
    });
  show(secondLocale());
}

/** The whole screen of the device, where its browser can give it. */
export function offerFullScreen(button: HTMLElement, root: Document): void {
  if (!root.fullscreenEnabled) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    const done = root.fullscreenElement ? root.exitFullscreen() : root.documentElement.requestFullscreen();
    // A browser may refuse it; then the screen stays as it is.
    done.catch(() => undefined);
  });
}

/** A press on a term shows the terms of its screen, in the place of leaving for the glossary. */
export function explainTerms(root: Document): void {
  root.addEventListener('click', (event) => {
    const term = (event.target as Element).closest<HTMLElement>('.term');
    const words = term?.closest('.screen')?.querySelector<HTMLDetailsElement>('.words');
    if (!words || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    words.open = true;
    words.querySelector('summary')?.focus();
  });
}

/**
 * Turns light into dark and back for this page alone: how dark the classroom is has nothing to do with what the teacher likes on
 * the phone. The switch of the other pages would also become a file of its own, for which every lesson paid 150 bytes.
 */
export function turnLight(button: HTMLElement, { documentElement: { dataset } }: Document): void {
  const name = button.querySelector('span');
  const title = name?.textContent ?? '';
  const label = () => {
    const text = `${title}: ${button.dataset[dataset['theme'] ?? ''] ?? ''}`;
    if (name) name.textContent = text;
    button.title = text;
  };
  button.addEventListener('click', () => {
    dataset['theme'] = dataset['theme'] === 'dark' ? 'light' : 'dark';
    label();
  });
  label();
  button.hidden = false;
}
