import { blocksIn } from '@/islands/bilingual/blocks.ts';

/** Puts the blocks of a page in place of their words, with the styles that they bring. */
async function look(holder: HTMLElement, locale: string, home: string): Promise<void> {
  const cells = [...holder.querySelectorAll<HTMLElement>(`[lang="${locale}"] > [data-block]`)];
  const response = await fetch(home);
  if (!response.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const blocks = blocksIn(page);
  // A page that could not be made anew shows other blocks than the file has; then words have to do.
  if (page.documentElement.lang !== locale || blocks.length !== cells.length) return;
  for (const style of page.querySelectorAll('style')) {
    const isKnown = [...document.querySelectorAll('style')].some(
      (each) => each.textContent === style.textContent,
    );
    if (!isKnown) document.head.append(document.importNode(style, true));
  }
  for (const cell of cells) {
    const block = blocks[Number(cell.dataset['block'])];
    // The quiz has its own place below.
    if (block === undefined || block.matches('.quiz')) continue;
    const copy = document.importNode(block, true);
    for (const each of [copy, ...copy.querySelectorAll('[id]')]) each.removeAttribute('id');
    for (const extra of copy.querySelectorAll('script')) extra.remove();
    cell.replaceChildren(copy);
  }
}

for (const holder of document.querySelectorAll<HTMLElement>('[data-rows]')) {
  const homes = JSON.parse(holder.dataset['homes'] ?? '{}') as Record<string, string>;
  for (const [locale, home] of Object.entries(homes)) void look(holder, locale, home);
}
