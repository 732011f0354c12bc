import type { Page } from '@playwright/test';
import { formatCount } from '#lib/format/count.ts';
import { shop as declared } from '#sandbox/worlds/shop.ts';
import { countsOf } from './support/messages.ts';
import { inspectorOf, mapOf, queueOf } from './support/on-map.ts';
import { type Shop, startShop } from './support/start-shop.ts';
import { expect, test } from './support/test.ts';

/** Tall enough for every row of the shop. */
test.use({ viewport: { width: 1440, height: 1400 } });

let shop: Shop;
test.beforeAll(async () => {
  shop = await startShop();
});
test.afterAll(() => shop.stop());

const grid = (page: Page) => page.getByRole('grid', { name: 'Queues, topics and endpoints' });
const bodyRows = (page: Page) =>
  grid(page)
    .getByRole('row')
    .filter({ hasNot: page.getByRole('columnheader') });
const rowOf = (page: Page, name: string) =>
  bodyRows(page).filter({ has: page.getByRole('button', { name: `Show ${name} on the map`, exact: true }) });
/** The text of one column, from the top. */
const columnOf = (page: Page, index: number) =>
  bodyRows(page).evaluateAll(
    (rows, at) =>
      rows
        .toSorted((a, b) => Number(a.getAttribute('aria-rowindex')) - Number(b.getAttribute('aria-rowindex')))
        .map((row) => row.querySelectorAll('[role=gridcell]')[at]?.textContent ?? ''),
    index,
  );
const [HEALTH, NAME, DEPTH] = [0, 1, 3];

test.beforeEach(async ({ page }) => {
  await page.goto(`${shop.url}/default?view=table`);
  await expect(rowOf(page, 'nightly-reports')).toContainText('9');
});

test('every row is there, with the numbers that SQS has', async ({ page }) => {
  const others = declared.subscriptions.filter(({ protocol }) => protocol !== 'sqs').length;
  const count = declared.queues.length + declared.topics.length + others + (declared.applications ?? []).length;
  await expect(grid(page)).toHaveAttribute('aria-rowcount', String(count + 1));
  for (const { name, deadLetter } of declared.queues) {
    const { visible, inFlight, delayed } = await countsOf(shop, name);
    const cells = rowOf(page, name).getByRole('gridcell');
    await expect(cells.nth(DEPTH), name).toHaveText(formatCount(visible));
    await expect(cells.nth(DEPTH + 1), name).toHaveText(formatCount(inFlight));
    await expect(cells.nth(DEPTH + 2), name).toHaveText(formatCount(delayed));
    const spent = deadLetter ? formatCount((await countsOf(shop, deadLetter.queue)).visible) : '';
    await expect(cells.nth(DEPTH + 4), name).toHaveText(spent);
  }
});

test('trouble stands on top, what is quiet below, what has no counts last', async ({ page }) => {
  await expect(grid(page).getByRole('columnheader', { name: 'Health' })).toHaveAttribute('aria-sort', 'descending');
  await expect
    .poll(async () => (await columnOf(page, NAME)).slice(0, 2))
    .toEqual(['payments-capture', 'payments-capture-dlq']);
  const healths = await columnOf(page, HEALTH);
  const order = ['Dead letters', 'Growing', 'Unreadable', 'Flowing', 'Quiet', ''];
  const ranks = healths.map((health) => order.indexOf(health));
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
});

test('a header sorts by its column, and turns the order when it is pressed again', async ({ page }) => {
  const depths = async () => (await columnOf(page, DEPTH)).filter(Boolean).map((text) => Number(text.replace(',', '')));
  const header = grid(page).getByRole('columnheader', { name: 'Depth' });
  await header.getByRole('button').click();
  await expect(header).toHaveAttribute('aria-sort', 'descending');
  await expect.poll(async () => (await depths())[0]).toBe(1240);
  expect(await depths()).toEqual((await depths()).toSorted((a, b) => b - a));
  await header.getByRole('button').click();
  await expect(header).toHaveAttribute('aria-sort', 'ascending');
  await expect.poll(async () => (await depths()).at(-1)).toBe(1240);

  await grid(page).getByRole('columnheader', { name: 'Name' }).getByRole('button').click();
  await expect.poll(async () => (await columnOf(page, NAME)).slice(0, 2)).toEqual(['alerts', 'alerts-archive']);
});

test('the keyboard walks the rows, and Enter opens one', async ({ page }) => {
  const active = () =>
    grid(page).evaluate((element) => {
      const row = document.getElementById(element.getAttribute('aria-activedescendant') ?? '');
      return row?.querySelectorAll('[role=gridcell]')[1]?.textContent ?? null;
    });
  const names = await columnOf(page, NAME);
  await grid(page).focus();
  await page.keyboard.press('Home');
  await expect.poll(active).toBe(names[0]);
  await page.keyboard.press('ArrowDown');
  await expect.poll(active).toBe(names[1]);
  await page.keyboard.press('End');
  await expect.poll(active).toBe(names.at(-1));
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(inspectorOf(page, 'payments-capture')).toBeVisible();
  await expect(rowOf(page, 'payments-capture')).toHaveAttribute('aria-selected', 'true');
});

test('a row leads to its place on the map, and T back to the table', async ({ page }) => {
  await rowOf(page, 'lane-bulk').getByRole('button').click();
  await expect(mapOf(page)).toBeVisible();
  await expect(queueOf(page, 'lane-bulk')).toBeInViewport();
  await expect(inspectorOf(page, 'lane-bulk')).toBeVisible();
  await page.keyboard.press('t');
  await expect(rowOf(page, 'lane-bulk')).toHaveAttribute('aria-selected', 'true');
});

test('a search leaves the rows that match', async ({ page }) => {
  await page.getByRole('combobox').fill('lane');
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '4');
  await page.getByRole('combobox').fill('no such thing');
  await expect(page.getByText('Nothing on the map matches the search.')).toBeVisible();
});
