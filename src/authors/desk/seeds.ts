import { isSeed, seedFrom } from '@/core/random/seed.ts';

// The links of the labs lead to the case that was typed.
const form = document.querySelector<HTMLFormElement>('[data-seed]');
const field = form?.querySelector('input');

function aim(): void {
  const seed = field?.value.trim().toLowerCase();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-lab]'))
    link.hash = isSeed(seed) ? `seed=${seed}` : '';
}

field?.addEventListener('input', aim);
form?.addEventListener('submit', (event) => event.preventDefault());
form?.querySelector('[data-draw]')?.addEventListener('click', () => {
  if (field) field.value = seedFrom(crypto.getRandomValues(new Uint8Array(4)));
  aim();
});
