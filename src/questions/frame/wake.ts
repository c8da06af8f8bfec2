import type { FunctionComponent } from 'preact';

/** How far below the screen an island is brought to life, so that it is ready and in its state before it is seen. */
const ahead = '400px';

async function bring(
  element: Element,
  load: () => Promise<{ readonly default: FunctionComponent<never> }>,
): Promise<void> {
  const [{ h, hydrate }, { default: Island }] = await Promise.all([import('preact'), load()]);
  const props: object = JSON.parse(element.nextElementSibling?.textContent ?? '{}');
  hydrate(h(Island as FunctionComponent<object>, props), element);
}

/**
 * Brings the islands of one name to life as they come near the screen. It does for a handful of pages' elements what
 * Astro's island runtime does for any, and weighs a tenth: the runtime and its attributes took 2.1 KB of each lesson page.
 */
export function wake(
  name: string,
  load: () => Promise<{ readonly default: FunctionComponent<never> }>,
): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        // Without a connection the page stays what it was, a sheet to read and print, and comes to life when there is one.
        bring(target, load).catch(() =>
          addEventListener('online', () => observer.observe(target), { once: true }),
        );
      }
    },
    { rootMargin: ahead },
  );
  for (const element of document.querySelectorAll(`[data-island="${name}"]`)) observer.observe(element);
}
