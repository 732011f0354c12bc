import { PublishCommand } from '@aws-sdk/client-sns';
import { GetQueueUrlCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import type { Locator, Page } from '@playwright/test';
import { inspectorOf, mapOf, queueOf, topicOf } from './support/on-map.ts';
import { expectSound } from './support/soundness.ts';
import { type Shop, startShop } from './support/start-shop.ts';
import { expect, test } from './support/test.ts';

let shop: Shop;
test.beforeAll(async () => {
  shop = await startShop();
});
test.afterAll(() => shop.stop());

const LANES = ['jobs-high', 'jobs-normal', 'jobs-low'];

/** The account in which the shop stands. */
const arnOf = (service: string, name: string) => `arn:aws:${service}:eu-west-1:${shop.sandbox.account}:${name}`;

/** The sheet in which things are made, with one of them chosen. */
async function openCreate(page: Page, what: string): Promise<Locator> {
  await page.goto(`${shop.url}/default`);
  await expect(mapOf(page)).toBeVisible();
  await page.getByRole('button', { name: 'Create a queue, topic or pattern' }).click();
  const sheet = page.getByRole('dialog', { name: 'Create', exact: true });
  await sheet.getByRole('navigation', { name: 'What to create' }).getByRole('button', { name: what }).click();
  return sheet;
}

/** Applies the open plan, and waits until it is done. */
async function apply(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Apply', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeVisible({ timeout: 30_000 });
}

async function bodiesIn(queue: string): Promise<string[]> {
  const { QueueUrl } = await shop.sqs.send(new GetQueueUrlCommand({ QueueName: queue }));
  const { Messages = [] } = await shop.sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }));
  return Messages.map(({ Body = '{}' }) => JSON.parse(Body).Message);
}

test('priority lanes are one plan; applied, a message goes to the lane of its priority', async ({ page }) => {
  const sheet = await openCreate(page, 'Priority lanes');
  await expect(sheet.getByText(/SQS has no priorities/)).toBeVisible();
  await sheet.getByRole('textbox', { name: 'Base name' }).fill('jobs');
  await expect(sheet.getByRole('textbox', { name: 'Name of: Lane high' })).toHaveValue('jobs-high');
  await expectSound(page, 'the sheet of priority lanes');
  await sheet.getByRole('button', { name: 'Show plan' }).click();

  await expect(page.getByText('13 calls')).toBeVisible();
  await apply(page);
  await expect(topicOf(page, 'jobs')).toBeVisible();
  for (const lane of LANES) await expect(queueOf(page, lane)).toBeVisible();

  const publish = (body: string, name: string, value: string) =>
    shop.sns.send(
      new PublishCommand({
        TopicArn: arnOf('sns', 'jobs'),
        Message: body,
        MessageAttributes: { [name]: { DataType: 'String', StringValue: value } },
      }),
    );
  await publish('now', 'priority', 'high');
  await publish('some day', 'priority', 'low');
  await publish('strange', 'priority', 'whenever');
  await publish('unsaid', 'kind', 'report');
  await expect.poll(() => bodiesIn('jobs-high')).toEqual(['now']);
  expect(await bodiesIn('jobs-low')).toEqual(['some day']);
  expect((await bodiesIn('jobs-normal')).toSorted()).toEqual(['strange', 'unsaid']);
});

test('a shorter retention says what it deletes, is applied, and the queue then says it', async ({ page }) => {
  await page.goto(`${shop.url}/default/queues/newsletter`);
  const panel = inspectorOf(page, 'newsletter');
  await panel.getByRole('button', { name: 'Edit', exact: true }).click();
  const retention = panel.getByRole('textbox', { name: 'Retention' });
  await retention.fill('30');
  await expect(panel.getByText('Must be from 1 min to 14 days.')).toBeVisible();
  await retention.fill('2');
  await expect(panel.getByText(/Deletes every message older than 2 days/)).toBeVisible();
  await expectSound(page, 'the editor of a queue');
  await panel.getByRole('button', { name: 'Show plan' }).click();
  await apply(page);
  await page.goto(`${shop.url}/default/queues/newsletter`);
  await expect(inspectorOf(page, 'newsletter').getByText('2 days')).toBeVisible();
});

test('a queue without the permission is told who lacks it; the plan that gives it makes it Weir’s', async ({
  page,
}) => {
  await page.goto(`${shop.url}/default/queues/refund-ledger?tab=policy`);
  const panel = inspectorOf(page, 'refund-ledger');
  await panel.getByRole('button', { name: 'Allow refunds…' }).click();
  await apply(page);
  await page.goto(`${shop.url}/default/queues/refund-ledger?tab=policy`);
  await expect(panel.getByText('written by Weir')).toBeVisible();
  await expect(panel.getByText('SNS topic refunds').first()).toBeVisible();
  await expectSound(page, 'the policy in words');
});
