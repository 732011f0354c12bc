import { ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import type { Page } from '@playwright/test';
import { countsOf } from './support/messages.ts';
import { mapOf, queueOf } from './support/on-map.ts';
import { type Shop, startShop } from './support/start-shop.ts';
import { expect, test } from './support/test.ts';

let shop: Shop;
test.beforeAll(async () => {
  shop = await startShop();
});
test.afterAll(() => shop.stop());

const SOURCE = 'payments-capture';
const DLQ = 'payments-capture-dlq';

const depthOf = async (queue: string) => (await countsOf(shop, queue)).visible;
const lastTask = (page: Page) =>
  page.getByRole('region', { name: 'The last ten redrives' }).getByRole('listitem').first();

async function open(page: Page, queue: string): Promise<void> {
  await page.goto(`${shop.url}/default/queues/${queue}?tab=redrive`);
  await expect(page.getByText('What will happen')).toBeVisible({ timeout: 30_000 });
}

async function startAt(page: Page, rate: string): Promise<void> {
  await page.locator('label').filter({ hasText: rate }).click();
  await page.getByRole('button', { name: /^Move/ }).click();
}

/** A consumer that receives all that comes, and fails on it, until it is told to stop. */
function failOnEverything(queue: string): () => Promise<void> {
  let stopped = false;
  const input = {
    QueueUrl: shop.world.queueUrls.get(queue),
    MaxNumberOfMessages: 10,
    VisibilityTimeout: 0,
    WaitTimeSeconds: 1,
  };
  const consuming = (async () => {
    while (!stopped) await shop.sqs.send(new ReceiveMessageCommand(input));
  })();
  return () => {
    stopped = true;
    return consuming;
  };
}

test('is cancelled while it runs: what moved stays moved', async ({ page }) => {
  await open(page, DLQ);
  const [source, dead] = [await depthOf(SOURCE), await depthOf(DLQ)];
  await startAt(page, '10/s');
  await expect(page.getByText(`of ${dead} moved`).first()).toBeVisible();
  await expect(mapOf(page).getByText(/^moving \d+ of \d+$/)).toBeVisible();
  await expect.poll(() => depthOf(SOURCE)).toBeGreaterThan(source);
  await page.getByRole('button', { name: 'Cancel the redrive' }).click();
  await expect(lastTask(page)).toContainText('cancelled');
  expect((await depthOf(SOURCE)) + (await depthOf(DLQ))).toBe(source + dead);
  expect(await depthOf(DLQ)).toBeGreaterThan(0);
  await expect(mapOf(page).getByText(/^moving/)).toBeHidden();
});

test('moves all back to where they came from, and says so on the activity list', async ({ page }) => {
  await open(page, DLQ);
  const all = (await depthOf(SOURCE)) + (await depthOf(DLQ));
  await startAt(page, '200/s');
  await expect(lastTask(page)).toContainText('completed');
  expect([await depthOf(SOURCE), await depthOf(DLQ)]).toEqual([all, 0]);
  await page.getByRole('tab', { name: 'Activity' }).click();
  await expect(page.getByText('Began a redrive to where each message came from, at 200/s')).toBeVisible();
});

test('goes to a queue that is chosen on the map; what will not do says why', async ({ page }) => {
  await open(page, 'warehouse-dlq');
  const [goal, dead] = [await depthOf('order-emails'), await depthOf('warehouse-dlq')];
  await page.getByText('Another queue').click();
  await page.getByRole('button', { name: 'Choose on the map' }).click();
  await expect(page.getByText('Choose the queue to move the messages of warehouse-dlq to.').first()).toBeVisible();
  const refusal = page.getByRole('status').filter({ hasText: 'between queues of one type' });
  // The map may still travel to what the link opened: a click then is a drag.
  await expect(async () => {
    await queueOf(page, 'price-sync.fifo').click();
    await expect(refusal).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await queueOf(page, 'order-emails').click();
  await expect(page.getByText('Chosen')).toBeVisible();
  await startAt(page, '500/s');
  await expect(lastTask(page)).toContainText('completed');
  await expect(lastTask(page)).toContainText('to order-emails');
  expect([await depthOf('order-emails'), await depthOf('warehouse-dlq')]).toEqual([goal + dead, 0]);
});

test('Escape gives up choosing, and nothing else', async ({ page }) => {
  await open(page, 'loyalty-dlq');
  await page.getByText('Another queue').click();
  await page.getByRole('button', { name: 'Choose on the map' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Choose on the map' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Find a queue by name' }).fill('fraud');
  await page.getByRole('button', { name: 'fraud-check' }).last().click();
  await expect(page.getByText('Chosen')).toBeVisible();
});

test('is stopped by the brake where the messages come back', async ({ page }) => {
  const stop = failOnEverything(SOURCE);
  await expect.poll(() => depthOf(SOURCE)).toBe(0);
  await open(page, DLQ);
  await startAt(page, '50/s');
  await expect(lastTask(page)).toContainText('stopped by the brake', { timeout: 20_000 });
  await expect(lastTask(page)).toContainText(`messages came into ${DLQ}`);
  await stop();
  const { length } = await page.getByRole('button', { name: 'Cancel the redrive' }).all();
  expect(length).toBe(0);
});
