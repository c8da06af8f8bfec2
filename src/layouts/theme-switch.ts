import { readText, writeText } from '@/storage/web-storage.ts';

const choices = ['auto', 'light', 'dark'] as const;
type Choice = (typeof choices)[number];

function chosen(): Choice {
  const stored = readText('local', 'theme');
  return stored === 'light' || stored === 'dark' ? stored : 'auto';
}

function paint(choice: Choice): void {
  const dark = choice === 'dark' || (choice === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
}

/** Shows the theme button and lets it go round device, light, dark; the choice is told in words, in the button's name. */
export function followTheme(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-theme-switch]');
  if (button === null) return;
  const name = button.querySelector('span');
  const title = name?.textContent ?? '';
  const label = (choice: Choice) => {
    const text = `${title}: ${button.dataset[choice] ?? choice}`;
    if (name) name.textContent = text;
    button.title = text;
  };
  label(chosen());
  button.hidden = false;
  button.addEventListener('click', () => {
    const next = choices[(choices.indexOf(chosen()) + 1) % choices.length] ?? 'auto';
    writeText('local', 'theme', next === 'auto' ? null : next);
    paint(next);
    label(next);
  });
}
