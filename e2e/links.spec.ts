import { inspectorOf, queueOf, topicOf } from './support/on-map.ts';
import { type Shop, startShop } from './support/start-shop.ts';
import { expect, test } from './support/test.ts';

let shop: Shop;
test.beforeAll(async () => {
  shop = await startShop();
});
test.afterAll(() => shop.stop());

const ARN = 'arn:aws:sqs:eu-west-1:000000000000:payments-capture';
/** A moment with its date and zone, as it is quoted everywhere. */
const UTC = /\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2} UTC/;

test('the front door leads to the map', async ({ page }) => {
  await page.goto(shop.url);
  await expect(page).toHaveURL(/\/default$/);
  await expect(topicOf(page, 'orders')).toBeVisible();
});

test('a link to a queue, and to a topic, opens it on the map', async ({ page }) => {
  await page.goto(`${shop.url}/default/queues/payments-capture`);
  await expect(inspectorOf(page, 'payments-capture').getByText('47 in DLQ')).toBeVisible();
  await expect(queueOf(page, 'payments-capture')).toBeInViewport();
  await page.goto(`${shop.url}/default/topics/catalog.fifo`);
  await expect(inspectorOf(page, 'catalog.fifo').getByText('FIFO topic')).toBeVisible();
  await expect(topicOf(page, 'catalog.fifo')).toBeInViewport();
});

test('an ARN opens in the connection of its account and region', async ({ page }) => {
  await page.goto(`${shop.url}/go/${ARN}`);
  await expect(inspectorOf(page, 'payments-capture')).toBeVisible();
  await page.goto(`${shop.url}/go/arn:aws:sns:eu-west-1:000000000000:media`);
  await expect(inspectorOf(page, 'media')).toBeVisible();
});

test('an ARN of another account or region opens nothing here, and names both', async ({ page }) => {
  for (const arn of ['arn:aws:sqs:eu-west-1:999988887777:payments-capture', ARN.replace('eu-west-1', 'us-east-1')]) {
    const [, , , region = '', account = ''] = arn.split(':');
    await page.goto(`${shop.url}/go/${arn}`);
    await expect(page.getByText('This resource is in another account or region')).toBeVisible();
    await expect(page.getByText(`It is in account ${account}, ${region}.`)).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: 'account 000000000000, eu-west-1' })).toBeVisible();
  }
});

test('a whole screen is in its address: selection, tab, search and view', async ({ page }) => {
  const select = encodeURIComponent(ARN);
  await page.goto(`${shop.url}/default?select=${select}&tab=feeds&q=payments&view=table`);
  await expect(page.getByRole('tab', { name: 'Feeds & DLQ', selected: true })).toBeVisible();
  await expect(page.getByRole('row', { selected: true })).toContainText('payments-capture');
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '3');
});

test.describe('with the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('what is copied for a chat says name, counts, when, ARN and link', async ({ page }) => {
    await page.goto(`${shop.url}/go/${ARN}`);
    const panel = inspectorOf(page, 'payments-capture');
    await expect(panel.getByText('≈ 120 visible')).toBeVisible();
    await panel.getByRole('button', { name: 'Copy for chat' }).click();
    await expect(page.getByRole('status')).toHaveText('Copied for chat');
    const [name, counts, asOf, arn, link] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    expect(name).toBe('payments-capture');
    expect(counts).toBe('≈ 120 visible, ≈ 0 in flight, ≈ 0 delayed, ≈ 47 in its dead-letter queue');
    expect(asOf).toMatch(UTC);
    expect(arn).toBe(ARN);
    expect(link).toBe(`${shop.url}/go/${ARN}`);

    await panel.getByRole('button', { name: 'Copy ARN' }).click();
    await expect(panel.getByRole('button', { name: 'Copy ARN: copied' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(ARN);
  });
});

test.describe('in another zone', () => {
  test.use({ timezoneId: 'Asia/Tokyo' });

  test('times are told in UTC until the person wants their own zone', async ({ page }) => {
    await page.goto(`${shop.url}/go/${ARN}`);
    const asOf = inspectorOf(page, 'payments-capture').getByText(/^as of /);
    await expect(asOf).toHaveText(UTC);
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('menuitem', { name: 'Times in local zone' }).click();
    await expect(asOf).toHaveText(/(?:GMT\+9|JST)$/);
    await page.reload();
    await expect(asOf).toHaveText(/(?:GMT\+9|JST)$/);
  });
});

test('the theme follows the system until one is chosen, and is kept', async ({ page }) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const [dark, light] = ['rgb(10, 14, 19)', 'rgb(246, 248, 250)'];
  await page.goto(`${shop.url}/default`);
  await expect.poll(ground).toBe(dark);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(ground).toBe(light);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('menuitem', { name: 'Theme: dark' }).click();
  await expect.poll(ground).toBe(dark);
  await page.reload();
  await expect.poll(ground).toBe(dark);
});
