import { chooseTheme, chosenTheme, type Theme, themes } from '@/storage/settings.ts';

function paint(choice: Theme): void {
  const dark = choice === 'dark' || (choice === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
}

/** Shows the theme button and lets it go round device, light, dark; the choice is told in words, in the button's name. */
export function followTheme(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-theme-switch]');
  if (button === null) return;
  const name = button.querySelector('span');
  const title = name?.textContent ?? '';
  const label = (choice: Theme) => {
    const text = `${title}: ${button.dataset[choice] ?? choice}`;
    if (name) name.textContent = text;
    button.title = text;
  };
  label(chosenTheme());
  button.hidden = false;
  button.addEventListener('click', () => {
    const next = themes[(themes.indexOf(chosenTheme()) + 1) % themes.length] ?? 'auto';
    chooseTheme(next);
    paint(next);
    label(next);
  });
}
