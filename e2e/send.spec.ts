import { gunzipSync, gzipSync } from 'node:zlib';
import { GetQueueUrlCommand, type Message, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import type { Locator, Page } from '@playwright/test';
import { lookAt, seenIn } from './support/look.ts';
import { inspectorOf } from './support/on-map.ts';
import { ownQueue } from './support/own-queue.ts';
import { expectSound } from './support/soundness.ts';
import { startWeir, type Weir } from './support/start-weir.ts';
import { expect, test } from './support/test.ts';

const BYTES = Buffer.from([0, 1, 254, 255]);

let weir: Weir;
test.beforeAll(async () => {
  weir = await startWeir();
});
test.afterAll(() => weir.stop());
test.afterEach(() => weir.sandbox.faults.clear());

/** The Send tab of an empty queue that a test has for itself. */
async function openSend(page: Page, queue: string): Promise<Locator> {
  await ownQueue(weir, queue, { messages: 0 });
  await page.goto(`${weir.url}/default/queues/${queue}?tab=send`);
  const panel = inspectorOf(page, queue);
  await expect(panel.getByRole('textbox', { name: 'Body' })).toBeVisible();
  return panel;
}

/** All that a queue holds, received and hidden. */
async function receiveAll(queue: string): Promise<Message[]> {
  const { QueueUrl } = await weir.sqs.send(new GetQueueUrlCommand({ QueueName: queue }));
  const all: Message[] = [];
  for (;;) {
    const { Messages = [] } = await weir.sqs.send(
      new ReceiveMessageCommand({
        QueueUrl,
        MaxNumberOfMessages: 10,
        MessageAttributeNames: ['All'],
        MessageSystemAttributeNames: ['All'],
      }),
    );
    if (Messages.length === 0) return all;
    all.push(...Messages);
  }
}

async function addAttribute(panel: Locator, number: number, { name, type, value }: Record<string, string>) {
  await panel.getByRole('button', { name: 'Add attribute' }).click();
  const row = panel.getByRole('group', { name: `Attribute ${number}` });
  await row.getByRole('combobox', { name: 'Type' }).selectOption(type ?? 'String');
  if (value !== undefined) await row.getByRole('textbox', { name: /^Value/ }).fill(value);
  if (type === 'Custom…') await row.getByRole('textbox', { name: 'Custom type' }).fill('Number.int');
  return row.getByRole('textbox', { name: 'Name' }).fill(name ?? '');
}

test('a message goes with attributes of every type, bytes from a file too; what is missing is told first', async ({
  page,
}) => {
  const panel = await openSend(page, 'typed');
  await panel.getByRole('button', { name: 'Send to typed' }).click();
  await expect(panel.getByRole('alert')).toContainText('A message needs a body.');

  await panel.getByRole('textbox', { name: 'Body' }).fill('{"total":1}');
  await addAttribute(panel, 1, { name: 'kind', type: 'String', value: 'réfund' });
  await addAttribute(panel, 2, { name: 'total', type: 'Custom…', value: '42' });
  await panel.getByRole('button', { name: 'Add attribute' }).click();
  const binary = panel.getByRole('group', { name: 'Attribute 3' });
  await binary.getByRole('combobox', { name: 'Type' }).selectOption('Binary');
  const file = { name: 'photo.png', mimeType: 'image/png', buffer: BYTES };
  await binary.getByLabel('From a file…').setInputFiles(file);
  await expect(binary.getByRole('textbox', { name: 'Value in base64' })).toHaveValue(BYTES.toString('base64'));
  await binary.getByRole('textbox', { name: 'Name' }).fill('photo');
  await panel.getByRole('textbox', { name: 'Message group id' }).fill('tenant-1');
  await expect(panel.getByText('60 bytes of 1 MiB')).toBeVisible();
  await expectSound(page, 'the composer');

  await panel.getByRole('button', { name: 'Send to typed' }).click();
  await expect(panel.getByRole('region', { name: 'How the sending went' })).toContainText('Sent');
  expect(await receiveAll('typed')).toMatchObject([
    {
      Body: '{"total":1}',
      Attributes: { MessageGroupId: 'tenant-1' },
      MessageAttributes: {
        kind: { DataType: 'String', StringValue: 'réfund' },
        total: { DataType: 'Number.int', StringValue: '42' },
        photo: { DataType: 'Binary', BinaryValue: new Uint8Array(BYTES) },
      },
    },
  ]);
  await panel.getByRole('tab', { name: 'Activity' }).click();
  await expect(panel.getByText('Sent 1 message')).toBeVisible();
});

test('a FIFO queue asks for a group; ids are minted, order is kept', async ({ page }) => {
  const panel = await openSend(page, 'prices.fifo');
  await panel.getByRole('textbox', { name: 'Body' }).fill('price {{i}}');
  await panel.getByText('Many', { exact: true }).click();
  await panel.getByRole('textbox', { name: 'Count' }).fill('3');
  await panel.getByRole('button', { name: 'Send 3 messages' }).click();
  await expect(panel.getByRole('alert')).toContainText('A FIFO queue needs a message group id.');
  await panel.getByRole('textbox', { name: 'Message group id' }).fill('sku-1');
  await panel.getByRole('button', { name: 'Send 3 messages' }).click();
  await expect(panel.getByText('3 of 3 sent')).toBeVisible();
  const messages = await receiveAll('prices.fifo');
  expect(messages.map(({ Body }) => Body)).toEqual(['price 1', 'price 2', 'price 3']);
});

test('many are previewed, sent at a rate, stopped and gone on with', async ({ page }) => {
  const panel = await openSend(page, 'paced');
  await panel.getByRole('textbox', { name: 'Body' }).fill('{"n":{{i}}}');
  await panel.getByText('Many', { exact: true }).click();
  await expect(panel.getByRole('region', { name: 'The first of them' })).toContainText('{"n":3}');
  await panel.getByRole('textbox', { name: 'Messages a second' }).fill('5');
  await panel.getByRole('button', { name: 'Send 25 messages' }).click();
  await expect(panel.getByText('10 of 25 sent')).toBeVisible();
  await panel.getByRole('button', { name: 'Stop' }).click();
  const goOn = panel.getByRole('button', { name: /^Send the other 1[05] messages$/ });
  await expect(goOn).toBeVisible();
  expect((await receiveAll('paced')).length).toBeLessThanOrEqual(15);
  await goOn.click();
  await expect(panel.getByText('25 of 25 sent')).toBeVisible();
});

test('what failed is listed by entry, and just that is sent again', async ({ page }) => {
  weir.sandbox.faults.add({ kind: 'partial-batch', action: 'SendMessageBatch', times: 1 });
  const panel = await openSend(page, 'partly');
  await panel.getByText('From a file').click();
  const lines = Array.from({ length: 12 }, (_, index) => JSON.stringify({ body: `line ${index}` }));
  const buffer = Buffer.from(`${lines.join('\n')}\nno json\n`);
  await panel
    .getByLabel('Choose an NDJSON file…')
    .setInputFiles({ name: 'some.ndjson', mimeType: 'application/x-ndjson', buffer });
  await expect(panel.getByText('Line 13 is left out')).toBeVisible();
  await panel.getByRole('textbox', { name: 'Messages a second' }).fill('');
  await panel.getByRole('button', { name: 'Send 12 messages' }).click();
  await expect(panel.getByText('11 of 12 sent, 1 failed')).toBeVisible();
  await expect(panel.getByRole('list', { name: 'Messages that were not sent' })).toContainText('InternalError');
  await expectSound(page, 'a sending that failed in part');
  await panel.getByRole('button', { name: 'Retry 1 failed' }).click();
  await expect(panel.getByText('12 of 12 sent')).toBeVisible();
  const bodies = (await receiveAll('partly')).map(({ Body }) => Body);
  expect(bodies.toSorted()).toEqual(lines.map((line) => JSON.parse(line).body).toSorted());
});

test('without an answer it may have been stored: nothing sends it again unasked', async ({ page }) => {
  weir.sandbox.faults.add({ kind: 'drop-answer', action: 'SendMessageBatch', times: 1 });
  const panel = await openSend(page, 'unsure');
  await panel.getByRole('textbox', { name: 'Body' }).fill('once');
  await panel.getByRole('button', { name: 'Send to unsure' }).click();
  await expect(panel.getByText('No answer: it may have been stored')).toBeVisible();
  await expect(panel.getByRole('button', { name: /Retry/ })).toHaveCount(0);
  expect(await receiveAll('unsure')).toHaveLength(1);
});

test('an edited message is wrapped as it was, goes where it belongs, and the original stays', async ({ page }) => {
  const body = () => gzipSync('{"points":1,"id":12345678901234567890}').toString('base64');
  const counts = await ownQueue(weir, 'points-dlq', { messages: 1, body });
  await ownQueue(weir, 'points', { messages: 0, maxReceiveCount: 3 });
  await lookAt(page, weir.url, 'points-dlq', { count: '10' });
  await seenIn(page, 'points-dlq').getByRole('row').nth(1).click();
  await page.getByRole('button', { name: 'Edit and resend' }).click();

  const dlq = inspectorOf(page, 'points-dlq');
  await expect(dlq.getByText('The original stays in points-dlq')).toBeVisible();
  await expect(dlq.getByLabel('Wrap it again as it was: gzip → base64')).toBeChecked();
  await expectSound(page, 'an edited message', '[role=tabpanel]');
  const to = { label: 'points (its dead letters come here)' };
  await dlq.getByRole('combobox', { name: 'Send to' }).selectOption(to);
  const source = inspectorOf(page, 'points');
  await source.getByRole('textbox', { name: 'Body' }).fill('{"points":2,"id":12345678901234567890}');
  await source.getByRole('button', { name: 'Send to points' }).click();
  await expect(source.getByText('Sent', { exact: true })).toBeVisible();
  const [message] = await receiveAll('points');
  expect(gunzipSync(Buffer.from(message?.Body ?? '', 'base64')).toString()).toBe(
    '{"points":2,"id":12345678901234567890}',
  );
  expect(await counts()).toMatchObject({ visible: 1 });
});
