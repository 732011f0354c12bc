import { CreateTopicCommand, ListSubscriptionsByTopicCommand } from '@aws-sdk/client-sns';
import {
  CreateQueueCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  SendMessageBatchCommand,
} from '@aws-sdk/client-sqs';
import type { Page } from '@playwright/test';
import { SERVER, startServer } from '../compat/weir/start-server.ts';
import { drawTo, middleOf } from './support/gestures.ts';
import { lookAt, seenIn } from './support/look.ts';
import { inspectorOf, queueOf, topicOf } from './support/on-map.ts';
import { expectSound } from './support/soundness.ts';
import { startWeirAt } from './support/start-weir.ts';
import { expect, test } from './support/test.ts';

/** Servers without SNS. */
const NO_TOPICS = ['elasticmq'];
const hasTopics = !NO_TOPICS.includes(SERVER);

/** Others' servers are slow to answer at first, and on a busy machine. */
const PATIENCE = { timeout: 30_000 };
test.setTimeout(120_000);

/** Letters alone, so that no name has a digit that a count might be taken for. */
const RUN = Array.from(String(Date.now()), (digit) => 'abcdefghij'[Number(digit)]).join('');
const ORDERS = `orders-${RUN}`;
const DLQ = `orders-dlq-${RUN}`;
const MAIL = `mail-${RUN}`;
const PURGED = `purged-${RUN}`;
const SALES = `sales-${RUN}`;

let server: Awaited<ReturnType<typeof startServer>>;
let topic: string | undefined;
let weir: Awaited<ReturnType<typeof startWeirAt>>;

/** A topic; a queue of three messages with its dead-letter queue; a queue to be purged; and one of nothing. */
test.beforeAll(async () => {
  server = await startServer();
  if (hasTopics) topic = (await server.sns.send(new CreateTopicCommand({ Name: SALES }))).TopicArn;
  const dlq = await makeQueue(DLQ);
  await makeQueue(ORDERS, { RedrivePolicy: JSON.stringify({ deadLetterTargetArn: dlq, maxReceiveCount: 5 }) });
  for (const name of [MAIL, PURGED]) await makeQueue(name);
  for (const name of [ORDERS, PURGED]) await fill(name);
  weir = await startWeirAt(server.endpoint);
});
test.afterAll(async () => {
  await weir.stop();
  await server.close();
});

async function openMap(page: Page): Promise<void> {
  await page.goto(`${weir.url}/default`);
  await expect(page.getByText(/^live/)).toBeVisible(PATIENCE);
  await expect(page.getByText(/^Reading the account/)).toHaveCount(0, PATIENCE);
  await expect(queueOf(page, ORDERS)).toBeVisible();
}

/** Makes a queue, and answers its ARN. */
async function makeQueue(QueueName: string, Attributes: Record<string, string> = {}): Promise<string | undefined> {
  const { QueueUrl } = await server.sqs.send(new CreateQueueCommand({ QueueName, Attributes }));
  return (await attributesOf(QueueUrl))?.QueueArn;
}

const attributesOf = async (QueueUrl: string | undefined) =>
  (await server.sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }))).Attributes;

const urlOf = async (QueueName: string) => (await server.sqs.send(new GetQueueUrlCommand({ QueueName }))).QueueUrl;

/** What the server itself says. */
const visibleIn = async (name: string) => Number((await attributesOf(await urlOf(name)))?.ApproximateNumberOfMessages);

async function fill(name: string): Promise<void> {
  const Entries = [0, 1, 2].map((n) => ({ Id: String(n), MessageBody: JSON.stringify({ order: n, customer: 'Ada' }) }));
  await server.sqs.send(new SendMessageBatchCommand({ QueueUrl: await urlOf(name), Entries }));
}

test('the map has the queues with what is in them, and is sound', async ({ page }) => {
  await openMap(page);
  await expect(queueOf(page, DLQ)).toBeVisible();
  await expect(queueOf(page, ORDERS)).toContainText('3');
  await expectSound(page, 'the map');
});

test('messages are looked at, and all are given back', async ({ page }) => {
  await lookAt(page, weir.url, ORDERS, { count: '10' });
  await expect(seenIn(page, ORDERS)).toContainText('Ada');
  await expect.poll(() => visibleIn(ORDERS), PATIENCE).toBe(3);
});

test('a message is sent', async ({ page }) => {
  await page.goto(`${weir.url}/default/queues/${MAIL}?tab=send`);
  const panel = inspectorOf(page, MAIL);
  await panel.getByRole('textbox', { name: 'Body' }).fill('{"hello":"world"}');
  await panel.getByRole('button', { name: `Send to ${MAIL}` }).click();
  await expect(panel.getByRole('region', { name: 'How the sending went' })).toContainText('Sent');
  expect(await visibleIn(MAIL)).toBe(1);
});

test('a queue is purged by its whole name', async ({ page }) => {
  await page.goto(`${weir.url}/default/queues/${PURGED}`);
  await inspectorOf(page, PURGED).getByRole('button', { name: 'Purge or delete' }).click();
  await page.getByRole('menuitem', { name: 'Purge…' }).click();
  const dialog = page.getByRole('dialog', { name: new RegExp(`${PURGED}$`) });
  await dialog.getByLabel(`Type ${PURGED} to confirm`).fill(PURGED);
  await dialog.getByRole('button', { name: `Purge ${PURGED}` }).click();
  await expect(dialog).toHaveCount(0);
  await expect.poll(() => visibleIn(PURGED), PATIENCE).toBe(0);
});

if (hasTopics) {
  test('a topic drawn to a queue subscribes it, once it is applied', async ({ page }) => {
    await openMap(page);
    await topicOf(page, SALES).hover();
    await drawTo(page, 'subscribe', await middleOf(queueOf(page, MAIL)));
    await page.mouse.up();
    await page.getByRole('button', { name: 'Apply', exact: true }).click();
    await expect(page.getByLabel('Change', { exact: true }).getByText('applied', { exact: true })).toBeVisible(
      PATIENCE,
    );
    const { Subscriptions } = await server.sns.send(new ListSubscriptionsByTopicCommand({ TopicArn: topic }));
    expect(Subscriptions).toMatchObject([
      { Protocol: 'sqs', Endpoint: expect.stringMatching(new RegExp(`:${MAIL}$`)) },
    ]);
  });
} else {
  test('what the server cannot do is not offered', async ({ page }) => {
    await openMap(page);
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder(/^Do something/).fill('topic');
    await expect(page.getByRole('option', { name: /create a topic|publish/i })).toHaveCount(0);
  });
}
