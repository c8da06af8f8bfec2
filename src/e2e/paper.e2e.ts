import { expect, type Page, test } from '@playwright/test';
import { walked } from './content.ts';
import { lessonPath } from './page-kind.ts';

const path = `${lessonPath('ky', walked)}variants/`;

/** Opens the variants of a set; done when every answer sheet shows with its code drawn. Gives what stands on each sheet. */
async function sheetsOf(page: Page, seed: string): Promise<readonly string[]> {
  // From elsewhere, so that nothing is left of the set before.
  await page.goto('about:blank');
  await page.goto(`${path}#${seed}`);
  await expect(page.locator('.paper-answers')).toHaveCount(4);
  for (const sheet of await page.locator('.paper-answers').all())
    await expect(sheet.locator('path').nth(4)).toHaveAttribute('d', /^M/);
  return page
    .locator('.paper-page')
    .evaluateAll((sheets) =>
      sheets.map((sheet) => `${sheet.textContent}${sheet.querySelector('svg')?.innerHTML ?? ''}`),
    );
}

test('variants of a lesson differ, come again by their code alone, and print on their own sheets of A4', async ({
  page,
}) => {
  const printed = await sheetsOf(page, '0a1b2c3d');
  expect(printed).toHaveLength(9);
  expect(new Set(printed).size).toBe(9);
  await expect(page).toHaveURL(/#0a1b2c3d-[0-9a-f]{8}$/);
  expect(await sheetsOf(page, '0a1b2c3d')).toEqual(printed);
  const other = await sheetsOf(page, '0a1b2c3e');
  expect(other.filter((sheet) => printed.includes(sheet))).toEqual([]);

  // Only the answer sheets: each fills its page to the edge, so one that were too tall would make a fifth.
  await page.locator('.paper-choices fieldset').nth(1).getByRole('checkbox').first().uncheck();
  await page.locator('.paper-choices fieldset').nth(1).getByRole('checkbox').last().uncheck();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(/\/Count (\d+)/.exec(pdf)?.[1]).toBe('4');
  expect(pdf).toMatch(/\/MediaBox \[0 0 594\.\d+ 841\.\d+\]/);
});
