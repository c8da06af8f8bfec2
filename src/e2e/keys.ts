import { expect, type Locator } from '@playwright/test';

/** The element with the focus: whether it is the wanted one, the width of its ring in pixels, and its beginning for messages. */
function focused(target: Locator) {
  return target.evaluate((wanted) => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return {
      matches: element === wanted,
      ring: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
      html: element.outerHTML.slice(0, 120),
    };
  });
}

/** Which way Tab goes. */
export type Way = 'Tab' | 'Shift+Tab';

/** Goes on by Tab to an element, or stays when it has the focus; at every stop the focus must be seen. */
export async function reach(target: Locator, way: Way = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses <= 60; presses += 1) {
    const { matches, ring, html } = await focused(target);
    if (presses > 0) expect(ring, `the ring around ${html}`).toBeGreaterThan(0);
    if (matches) return;
    await target.page().keyboard.press(way);
  }
  throw new Error(`${target} is not reached by ${way}`);
}

/** Goes to an element by Tab and presses Enter there. */
export async function press(target: Locator, way: Way = 'Tab'): Promise<void> {
  await reach(target, way);
  await target.page().keyboard.press('Enter');
}
