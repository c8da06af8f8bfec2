import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong on a page, in lines short enough to act on. */
export async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .options({ runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'] })
    // The other mode opens an empty page each time, to put together what frames of other origins say; we have none.
    .setLegacyMode()
    .analyze();
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${help} — ${target.join(' ')} — ${any[0]?.message ?? ''}`),
  );
}

/** By how many pixels a page is wider than its screen, and what sticks out. */
export function overflow(page: Page): Promise<{ readonly over: number; readonly culprits: string }> {
  return page.evaluate(() => {
    const out = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > innerWidth + 0.5,
    );
    const culprits = out.slice(0, 3).map((element) => element.outerHTML.slice(0, 100));
    return { over: document.documentElement.scrollWidth - innerWidth, culprits: culprits.join(' | ') };
  });
}
