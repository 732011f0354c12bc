import { GetQueueUrlCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import type { Locator, Page } from '@playwright/test';
import { countsOf } from './support/messages.ts';
import { edgesSaying, inspectorOf, queueOf } from './support/on-map.ts';
import { expectSound } from './support/soundness.ts';
import { type Shop, startShop } from './support/start-shop.ts';
import { expect, test } from './support/test.ts';

const QUEUES = ['lane-urgent', 'lane-normal', 'lane-bulk', 'alerts-archive'];

let shop: Shop;
test.beforeAll(async () => {
  shop = await startShop();
});
test.afterAll(() => shop.stop());
test.afterEach(() => shop.sandbox.faults.clear());

/** The Publish tab of the shop's alerts. */
async function openPublish(page: Page): Promise<Locator> {
  await page.goto(`${shop.url}/default/topics/alerts?tab=publish`);
  const panel = inspectorOf(page, 'alerts');
  await expect(panel.getByRole('textbox', { name: 'Body' })).toBeVisible();
  return panel;
}

async function write(panel: Locator, body: string, priority: string): Promise<void> {
  await panel.getByRole('textbox', { name: 'Body' }).fill(body);
  await panel.getByRole('button', { name: 'Add attribute' }).click();
  await panel.getByRole('textbox', { name: 'Name' }).fill('priority');
  await panel.getByRole('textbox', { name: 'Value' }).fill(priority);
}

const recipients = (panel: Locator, verdict: string) =>
  panel.getByRole('list', { name: verdict }).getByRole('listitem');

async function bodiesIn(queue: string): Promise<string[]> {
  const { QueueUrl } = await shop.sqs.send(new GetQueueUrlCommand({ QueueName: queue }));
  const bodies: string[] = [];
  for (;;) {
    const { Messages = [] } = await shop.sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }));
    if (Messages.length === 0) return bodies;
    bodies.push(...Messages.map(({ Body = '{}' }) => JSON.parse(Body).Message));
  }
}

test('who would get an alert is said with reasons and lit on the map, and who gets it is just those', async ({
  page,
}) => {
  const panel = await openPublish(page);
  await expect(recipients(panel, 'Filtered out').filter({ hasText: 'lane-urgent' })).toContainText('no attributes');
  await write(panel, '{"alert":"disk"}', 'urgent');

  await expect(recipients(panel, 'Delivered')).toHaveCount(2);
  await expect(recipients(panel, 'Delivered').filter({ hasText: 'alerts-archive' })).toContainText('no filter');
  await expect(recipients(panel, 'Delivered').filter({ hasText: 'lane-urgent' })).toContainText('priority is urgent');
  await expect(recipients(panel, 'Filtered out').filter({ hasText: 'lane-bulk' })).toContainText(
    'priority is urgent; the filter asks that priority is bulk',
  );
  await expect(recipients(panel, 'Pending')).toContainText('ops@shop.example');
  await expect(panel.getByText('Reaches alerts-archive and lane-urgent; 1 pending, 2 filtered out')).toBeVisible();

  await expect(queueOf(page, 'lane-urgent')).toBeInViewport();
  await expect(edgesSaying(page, 'priority = urgent')).toBeInViewport();
  await expectSound(page, 'the Publish tab', 'aside');

  const before = await Promise.all(QUEUES.map((queue) => countsOf(shop, queue)));
  await panel.getByRole('button', { name: 'Publish to alerts' }).click();
  await expect(panel.getByText('Sent', { exact: true })).toBeVisible();
  const arrived = panel.getByRole('region', { name: 'What arrived, by the counts' });
  const depth = before[0]?.visible ?? 0;
  await expect(arrived.getByRole('listitem').filter({ hasText: 'lane-urgent' })).toContainText(
    `${depth} → ${depth + 1}`,
  );
  await expect(arrived.getByRole('listitem')).toHaveCount(2);

  const after = await Promise.all(QUEUES.map((queue) => countsOf(shop, queue)));
  expect(after.map(({ visible }, index) => visible - (before[index]?.visible ?? 0))).toEqual([1, 0, 0, 1]);
  expect(await bodiesIn('lane-urgent')).toContain('{"alert":"disk"}');
});

test('the light goes out with the tab', async ({ page }) => {
  const panel = await openPublish(page);
  const drawn = queueOf(page, 'lane-bulk');
  await expect(drawn).toHaveCSS('opacity', '0.3');
  await panel.getByRole('tab', { name: 'Overview' }).click();
  await expect(drawn).toHaveCSS('opacity', '1');
});

test('a batch that fails in part names what failed, and sends that again', async ({ page }) => {
  const panel = await openPublish(page);
  await write(panel, '{"n":{{i}}}', 'bulk');
  await panel.getByText('Many', { exact: true }).click();
  await panel.getByRole('textbox', { name: 'Count' }).fill('5');
  await expect(panel.getByText('For the first of 5 messages.')).toBeVisible();
  const before = await countsOf(shop, 'lane-bulk');
  shop.sandbox.faults.add({ kind: 'partial-batch', action: 'PublishBatch', times: 1 });
  await panel.getByRole('button', { name: 'Publish 5 messages' }).click();
  const failed = panel.getByRole('list', { name: 'Messages that were not sent' });
  await expect(failed.getByRole('listitem')).toHaveCount(1);
  await panel.getByRole('button', { name: 'Retry 1 failed' }).click();
  await expect(failed).toHaveCount(0);
  await expect.poll(async () => (await countsOf(shop, 'lane-bulk')).visible).toBe(before.visible + 5);
});
