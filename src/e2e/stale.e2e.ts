import { expect, type Page, test } from '@playwright/test';
import { tested } from './content.ts';
import { answerByKeys, button, chain, onPage, said, size, startedIds, testPath } from './test-road.ts';

/** What a page of a test holds of its pool, as far as this test changes it. */
interface Props {
  readonly site: { readonly questions: { readonly id: string; out?: string }[] };
}

/** Serves the page of the test as a build makes it on a day on which these questions are stale. */
async function withStale(page: Page, stale: ReadonlyMap<string, 'question' | 'wording'>): Promise<void> {
  await page.route(`**${testPath('ky')}`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const body = html.replace(
      /(<script id="test-props" type="application\/json">)(.*?)(<\/script>)/s,
      (_, head, json, tail) => {
        const props = JSON.parse(json) as Props;
        for (const question of props.site.questions) {
          const out = stale.get(question.id);
          if (out !== undefined) question.out = out;
        }
        return `${head}${JSON.stringify(props).replaceAll('<', '\\u003c')}${tail}`;
      },
    );
    expect(body).not.toBe(html);
    await route.fulfill({ response, body });
  });
}

test('stale questions are not drawn, and a running attempt exchanges one that has become stale', async ({
  page,
}) => {
  const { questions } = tested.test;
  const half = questions.filter((_, at) => at % 2 === 0).map(({ id }) => id);
  const stale = new Map<string, 'question' | 'wording'>(half.map((id) => [id, 'question']));
  // As many are left as one attempt asks, so every one of them has to be drawn if nothing stale is.
  for (const { id } of questions.filter((each) => !stale.has(each.id)).slice(size + 1))
    stale.set(id, 'question');
  await withStale(page, stale);
  await page.goto(testPath('ky'));
  await button(page, 'start').click();
  await onPage(page);
  await expect(chain(page)).toHaveCount(size);
  const [drawn = []] = await startedIds(page);
  expect(drawn.filter((id) => stale.has(id))).toEqual([]);

  const { id: answered } = await onPage(page);
  await answerByKeys(page);
  const [left = ''] = questions.map(({ id }) => id).filter((id) => !stale.has(id) && !drawn.includes(id));
  // Its wording alone is behind: who has answered keeps the answer, who has not gets another question.
  stale.set(answered, 'wording');
  const open = drawn.find((id) => id !== answered) ?? '';
  stale.set(open, 'wording');
  await page.reload();
  await expect(page.locator('.test-run .note')).toHaveText(said('exchanged_one', { count: 1 }));
  await expect(chain(page)).toHaveCount(size);
  for (let at = 0; at < size; at += 1) {
    await chain(page).nth(at).click();
    await expect.poll(async () => (await onPage(page)).id).not.toBe(open);
    if ((await onPage(page)).id === left) return;
  }
  throw new Error(`the exchange did not bring ${left}`);
});
