import { buildWorld } from '#sandbox/worlds/build-world.ts';
import { shop as declared } from '#sandbox/worlds/shop.ts';
import { inspectorOf, mapOf, queueOf, topicOf } from './support/on-map.ts';
import { startWeir, type Weir } from './support/start-weir.ts';
import { expect, test } from './support/test.ts';

/** A role that may not list queues: only what topics and links name can be known. */
let weir: Weir;
test.beforeAll(async () => {
  weir = await startWeir({
    async prepare({ sandbox, ...clients }) {
      await buildWorld(clients, declared);
      sandbox.faults.add({ kind: 'deny', action: 'ListQueues' });
    },
  });
});
test.afterAll(() => weir.stop());

test('without ListQueues the map says that it is partial, and shows what topics lead to', async ({ page }) => {
  await page.goto(`${weir.url}/default`);
  await expect(page.getByText('The map is partial.')).toBeVisible();
  await expect(page.getByText(/This role may not call sqs:ListQueues/)).toHaveCount(1);
  for (const { name } of declared.topics) await expect(topicOf(page, name)).toBeVisible();
  await expect(queueOf(page, 'payments-capture')).toHaveAccessibleName(/120 messages.* 47 in its dead-letter queue/);
  await expect(queueOf(page, 'payments-capture-dlq')).toBeVisible();
  await expect(queueOf(page, 'nightly-reports')).toHaveCount(0);
});

test('a link still opens a queue that nothing names', async ({ page }) => {
  await page.goto(`${weir.url}/default/queues/nightly-reports`);
  await expect(inspectorOf(page, 'nightly-reports').getByText('≈ 9 visible')).toBeVisible();
  await expect(queueOf(page, 'nightly-reports')).toBeVisible();
});

test('a connection that this server does not have leads to those that it has', async ({ page }) => {
  await page.goto(`${weir.url}/elsewhere`);
  await expect(page.getByText('There is no connection “elsewhere”')).toBeVisible();
  await page.getByRole('link', { name: /eu-west-1/ }).click();
  await expect(topicOf(page, 'orders')).toBeVisible();
});

test.describe('with answers that the console tells', () => {
  test.use({ expectedConsole: /the server responded with a status of 40[04]/ });

  test('an address that is no page says so', async ({ page }) => {
    await page.goto(`${weir.url}/default/nothing/here`);
    await expect(page.getByText('There is no such page')).toBeVisible();
  });

  test('a link to a queue or topic that does not exist says so, over the map', async ({ page }) => {
    for (const [path, kind] of [
      ['queues/no-such-queue', 'queue'],
      ['topics/no-such-topic', 'topic'],
    ]) {
      await page.goto(`${weir.url}/default/${path}`);
      const notice = page.getByText(`The link’s ${kind} could not be opened.`).locator('..');
      await expect(notice).toContainText('does not exist');
      await expect(topicOf(page, 'orders')).toBeVisible();
      await expect(mapOf(page).getByText('does not exist')).toHaveCount(0);
    }
  });

  test('an odd ARN opens nothing, and says what one looks like', async ({ page }) => {
    for (const arn of ['arn:aws:s3:::bucket', 'nonsense', 'arn:aws:sqs:eu-west-1:000000000000:a%2Fb']) {
      await page.goto(`${weir.url}/go/${arn}`);
      await expect(page.getByText('This link cannot be opened')).toBeVisible();
      await expect(page.getByText(/must be the ARN of an SQS queue or an SNS topic/)).toBeVisible();
    }
  });
});
