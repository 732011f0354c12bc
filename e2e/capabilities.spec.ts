import { CreateQueueCommand } from '@aws-sdk/client-sqs';
import { queueArn } from './support/gestures.ts';
import { inspectorOf, mapOf, queueOf } from './support/on-map.ts';
import { startWeir, type Weir } from './support/start-weir.ts';
import { expect, test } from './support/test.ts';

/** A server that has queues, and neither SNS nor message move tasks nor tags. */
let weir: Weir;
test.beforeAll(async () => {
  weir = await startWeir({
    async prepare({ sandbox, sqs }) {
      await sqs.send(new CreateQueueCommand({ QueueName: 'jobs-dlq' }));
      const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: queueArn('jobs-dlq'), maxReceiveCount: 3 });
      await sqs.send(new CreateQueueCommand({ QueueName: 'jobs', Attributes: { RedrivePolicy } }));
      const absent = /Topic|Subscri|Publish|Platform|Endpoint|Resource|MoveTask|QueueTags/;
      sandbox.faults.add({ kind: 'unknown-action', action: absent });
    },
  });
});
test.afterAll(() => weir.stop());

test('a server without SNS shows its queues, says what it is without, and is asked for it once', async ({ page }) => {
  await page.goto(`${weir.url}/default`);
  await expect(queueOf(page, 'jobs')).toBeVisible();
  await expect(queueOf(page, 'jobs-dlq')).toBeVisible();
  await expect(page.getByText('This server has no SNS: the map shows its queues alone.')).toBeVisible();
  await expect(page.getByText(/is from|is partial|could not|cannot be reached/)).toHaveCount(0);
  const lists = weir.sandbox.calls.count('ListQueues');
  await expect.poll(() => weir.sandbox.calls.count('ListQueues'), { timeout: 30_000 }).toBeGreaterThan(lists);
  expect(weir.sandbox.calls.count('ListTopics')).toBe(1);
  expect(weir.sandbox.calls.count('ListQueueTags')).toBe(1);
});

test('its capabilities are told with why', async ({ page }) => {
  const answer = await page.request.get(`${weir.url}/api/connections/default`);
  expect(await answer.json()).toMatchObject({
    connection: { id: 'default', custom: true },
    capabilities: {
      topics: { can: 'no', why: expect.stringMatching(/does not know sns:ListTopics/) },
      messageMoveTasks: { can: 'no' },
      queueTags: { can: 'no' },
    },
  });
});

test('a dead-letter queue has no redrive and no tags', async ({ page }) => {
  await page.goto(`${weir.url}/default/queues/jobs-dlq?tab=redrive`);
  const inspector = inspectorOf(page, 'jobs-dlq');
  await expect(inspector.getByRole('tab', { name: 'Overview' })).toHaveAttribute('aria-selected', 'true');
  await expect(inspector.getByRole('tab', { name: 'Messages' })).toBeVisible();
  await expect(inspector.getByRole('tab', { name: 'Redrive' })).toHaveCount(0);
  await inspector.getByRole('button', { name: 'Edit' }).click();
  await expect(inspector.getByText('Encryption').first()).toBeVisible();
  await expect(inspector.getByText('Tags', { exact: true })).toHaveCount(0);
});

test('what can be made is queues', async ({ page }) => {
  await page.goto(`${weir.url}/default`);
  await expect(mapOf(page)).toBeVisible();
  await expect(page.getByText(/This server has no SNS/)).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByRole('option', { name: 'Create a queue or a pattern' }).click();
  const menu = page.getByRole('navigation', { name: 'What to create' });
  await expect(menu.getByRole('button')).toHaveText([/^Queue/, /^Queue with dead letters/, /^Request and reply/]);
});
