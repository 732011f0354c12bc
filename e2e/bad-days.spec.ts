import { CreateQueueCommand } from '@aws-sdk/client-sqs';
import type { Page } from '@playwright/test';
import { send } from './support/messages.ts';
import { inspectorOf, queueOf, topicOf } from './support/on-map.ts';
import { type Shop, startShop } from './support/start-shop.ts';
import { startWeir } from './support/start-weir.ts';
import { expect, test } from './support/test.ts';

/** ms; the longest that Weir waits between two tries is 30 s, of which a test asks for the next with "Try now". */
const RECOVERS_WITHIN = 20_000;

let shop: Shop;
test.beforeAll(async () => {
  shop = await startShop();
});
test.afterAll(() => shop.stop());
test.afterEach(() => shop.sandbox.faults.clear());

/** What is wrong with the connection, with the age of the picture. */
const problemOf = (page: Page) => page.getByText(/What is shown is from|Nothing was read yet\./);
const tryNow = (page: Page) => page.getByRole('button', { name: 'Try now' });
const live = (page: Page) => page.getByText(/^live · 2 s$/);

async function recover(page: Page): Promise<void> {
  shop.sandbox.faults.clear();
  await tryNow(page).click();
  await expect(live(page)).toBeVisible({ timeout: RECOVERS_WITHIN });
  await expect(problemOf(page)).toHaveCount(0);
}

test('an endpoint that is down from the start is said, and the map fills when it comes up', async ({ page }) => {
  const weir = await startWeir({
    async prepare({ sandbox, sqs }) {
      await sqs.send(new CreateQueueCommand({ QueueName: 'first-light' }));
      sandbox.faults.add({ kind: 'refuse' });
    },
  });
  try {
    await page.goto(`${weir.url}/default`);
    await expect(problemOf(page)).toContainText('cannot be reached');
    await expect(page.getByRole('status')).toContainText('cannot be reached');
    await expect(problemOf(page)).toContainText('Check the network, the region and the endpoint');
    await expect(problemOf(page)).toContainText('Nothing was read yet.');
    await expect(page.getByText('Nothing could be read yet', { exact: true })).toBeVisible();
    weir.sandbox.faults.clear();
    await tryNow(page).click();
    await expect(queueOf(page, 'first-light')).toBeVisible({ timeout: RECOVERS_WITHIN });
    await expect(problemOf(page)).toHaveCount(0);
  } finally {
    await page.close();
    await weir.stop();
  }
});

test('an endpoint that goes down leaves the picture, with its age, and the numbers go on afterwards', async ({
  page,
}) => {
  await page.goto(`${shop.url}/default`);
  await expect(live(page)).toBeVisible();
  shop.sandbox.faults.add({ kind: 'refuse' });
  await expect(problemOf(page)).toContainText('cannot be reached');
  await expect(problemOf(page)).toContainText(/What is shown is from \d+ s ago\./);
  await expect(page.getByText('not answered', { exact: true })).toBeVisible();
  await expect(queueOf(page, 'payments-capture')).toHaveAccessibleName(/about 120 messages/);
  await page.reload();
  await expect(queueOf(page, 'payments-capture')).toHaveAccessibleName(/about 120 messages/);
  await expect(problemOf(page)).toContainText('cannot be reached');

  await recover(page);
  await send(shop, 'fraud-check', 2);
  await expect(queueOf(page, 'fraud-check')).toHaveAccessibleName(/about 2 messages/);
});

test('throttling is said, the picture stays, and goes on by itself', async ({ page }) => {
  await page.goto(`${shop.url}/default`);
  await expect(live(page)).toBeVisible();
  shop.sandbox.faults.add({ kind: 'throttle' });
  await expect(problemOf(page)).toContainText('asks for fewer calls. Weir slows down');
  await expect(queueOf(page, 'payments-capture')).toHaveAccessibleName(/about 120 messages/);
  shop.sandbox.faults.clear();
  await expect(problemOf(page)).toHaveCount(0, { timeout: RECOVERS_WITHIN });
  await expect(live(page)).toBeVisible();
});

test('credentials that expire, or are wrong, are told with what to do', async ({ page }) => {
  await page.goto(`${shop.url}/default`);
  await expect(live(page)).toBeVisible();
  const sentences = {
    'expired-token': 'have expired. Start Weir with new ones',
    'bad-credentials': 'does not accept the credentials',
  } as const;
  for (const kind of ['expired-token', 'bad-credentials'] as const) {
    shop.sandbox.faults.add({ kind });
    await expect(problemOf(page)).toContainText(sentences[kind]);
    await expect(topicOf(page, 'orders')).toBeVisible();
    await recover(page);
  }
});

test('a page token that repeats for ever ends in a sentence, and what was read stays', async ({ page }) => {
  await page.goto(`${shop.url}/default`);
  await expect(live(page)).toBeVisible();
  shop.sandbox.faults.add({ kind: 'repeat-token', action: /^List/ });
  await expect(problemOf(page)).toContainText('answered the same page token twice', { timeout: RECOVERS_WITHIN });
  await expect(queueOf(page, 'payments-capture')).toBeVisible();
  await recover(page);
});

test.describe('with answers that the console tells', () => {
  test.use({
    expectedConsole: /status of 403|ERR_(?:CONNECTION_REFUSED|INCOMPLETE_CHUNKED_ENCODING|EMPTY_RESPONSE)/,
  });

  test('a queue that may not be read says why, and the others live', async ({ page }) => {
    const arn = shop.world.queueArns.get('lane-normal') ?? '';
    await page.goto(`${shop.url}/default?select=${encodeURIComponent(arn)}`);
    await expect(live(page)).toBeVisible();
    shop.sandbox.faults.add({ kind: 'deny', arn, action: 'GetQueueAttributes' });
    const panel = inspectorOf(page, 'lane-normal');
    await expect(panel.getByText('This queue cannot be read')).toBeVisible();
    await expect(panel.getByText(/may not call sqs:GetQueueAttributes on queue lane-normal/).first()).toBeVisible();
    await expect(panel.getByText('AccessDenied').first()).toBeVisible();
    await expect(queueOf(page, 'lane-normal')).toHaveAccessibleName(/, unreadable, /);
    await expect(page.getByText('The map is partial.')).toHaveCount(1);

    await send(shop, 'lane-urgent', 4);
    await expect(queueOf(page, 'lane-urgent')).toHaveAccessibleName(/about 4 messages/);
    await expect(live(page)).toBeVisible();

    shop.sandbox.faults.clear();
    await page.keyboard.press('Control+k');
    await page.getByRole('option', { name: 'Read the account again now' }).click();
    await expect(queueOf(page, 'lane-normal')).toHaveAccessibleName(/, flowing, about 35 messages/);
    await expect(page.getByText('The map is partial.')).toHaveCount(0);
  });

  test('a server of Weir that is gone is told apart from an account that does not answer', async ({ page }) => {
    const weir = await startWeir();
    await page.goto(`${weir.url}/default`);
    await expect(page.getByText('No queues or topics in eu-west-1')).toBeVisible();
    await weir.stop();
    await expect(page.getByText('Weir’s own server does not answer; this page keeps trying.')).toBeVisible();
    await expect(page.getByText('not connected', { exact: true })).toBeVisible();
  });
});
