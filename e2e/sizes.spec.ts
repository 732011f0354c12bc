import { CreateQueueCommand, GetQueueUrlCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import type { Page } from '@playwright/test';
import { Topology } from '#lib/contracts/topology.ts';
import { depthOf, makeLargeAccount, queueName, SIZE } from './support/large-account.ts';
import { MIXED, makeMixedAccount } from './support/mixed-account.ts';
import { inspectorOf, mapOf, queueOf, searchBox } from './support/on-map.ts';
import { startWeir, type Weir } from './support/start-weir.ts';
import { expect, test } from './support/test.ts';

/** ms; a large account is read at a pace that leaves room for others. */
const READ_WITHIN = 60_000;

test('an empty account says what would be here, then shows the first queue by itself', async ({ page }) => {
  const weir = await startWeir();
  try {
    await page.goto(`${weir.url}/default`);
    await expect(page.getByText('No queues or topics in eu-west-1')).toBeVisible();
    await page.keyboard.press('t');
    await expect(page.getByText('No queues or topics in this region yet')).toBeVisible();
    await page.keyboard.press('t');

    await weir.sqs.send(new CreateQueueCommand({ QueueName: 'the-first' }));
    await expect(queueOf(page, 'the-first')).toBeVisible({ timeout: 20_000 });
    await expect(mapOf(page).getByRole('group')).toHaveCount(1);
    const box = await queueOf(page, 'the-first').boundingBox();
    expect(box?.width, 'a lone queue is not blown up').toBeLessThanOrEqual(272);
    await queueOf(page, 'the-first').click();
    await expect(inspectorOf(page, 'the-first')).toBeVisible();
  } finally {
    await page.close();
    await weir.stop();
  }
});

test.describe('1,300 queues, 250 topics and 900 subscriptions', () => {
  let weir: Weir;
  test.beforeAll(async () => {
    weir = await startWeir({ prepare: makeLargeAccount });
  });
  test.afterAll(() => weir.stop());

  const depthsBy = (topology: Topology) => new Map(topology.queues.map(({ name, visible }) => [name, visible]));
  const wanted = new Map(Array.from({ length: SIZE.queues }, (_, i) => [queueName(i), depthOf(i)]));

  async function openWhole(page: Page): Promise<void> {
    await page.goto(`${weir.url}/default`);
    await expect(page.getByRole('navigation', { name: 'Worst queues' })).toContainText(/Worst of/, {
      timeout: READ_WITHIN,
    });
    await expect(page.getByText(/^Reading the account/)).toHaveCount(0, { timeout: READ_WITHIN });
  }

  test('are complete, and right to the message', async ({ page }) => {
    test.setTimeout(2 * READ_WITHIN);
    await openWhole(page);
    const read = async () =>
      Topology.parse(await (await page.request.get(`${weir.url}/api/connections/default/topology`)).json());
    const wrong = async () => {
      const depths = depthsBy(await read());
      return [...wanted].filter(([name, depth]) => depths.get(name) !== depth).length;
    };
    await expect.poll(wrong, { timeout: READ_WITHIN }).toBe(0);
    const { queues, topics, subscriptions } = await read();
    expect([queues.length, topics.length, subscriptions.length]).toEqual([
      SIZE.queues,
      SIZE.topics,
      SIZE.subscriptions,
    ]);
    expect(new Set(subscriptions.map(({ delivery }) => delivery))).toEqual(new Set(['allowed']));
    await page.keyboard.press('t');
    await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', String(SIZE.queues + SIZE.topics + 1));
  });

  test('are painted from afar, and the keyboard still travels and tells', async ({ page }) => {
    await openWhole(page);
    await expect(mapOf(page).getByRole('group')).toHaveCount(0);
    await mapOf(page).focus();
    await page.keyboard.press('Home');
    await expect(page.getByRole('status')).toHaveText(/^(?:Topic|Queue) \S+, /);
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('status')).toHaveText(/^Queue queue-\d{4}, .*about \d+ messages?/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('complementary', { name: /^Inspector: queue-/ })).toBeVisible();
  });

  test('have their worst twelve beside the map, which lead to their places', async ({ page }) => {
    await openWhole(page);
    const worst = page.getByRole('navigation', { name: 'Worst queues' }).getByRole('button');
    await expect(worst).toHaveCount(12);
    await expect(worst.nth(0)).toHaveAccessibleName(/^queue-0200\b.*Dead letters/);
    await expect(worst.nth(0)).toContainText('3 in DLQ');
    await worst.nth(1).click();
    await expect(inspectorOf(page, 'queue-0160').getByText('2 in DLQ')).toBeVisible();
    await expect(queueOf(page, 'queue-0160')).toBeInViewport();
  });

  test('are found by name to the last, whose messages show as they come', async ({ page }) => {
    await openWhole(page);
    const last = queueName(SIZE.queues - 1);
    await searchBox(page).fill(last);
    await expect(page.getByRole('option')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(queueOf(page, last)).toBeInViewport();
    await expect(queueOf(page, last)).toHaveAccessibleName(/about \d+ messages?/);
    const { QueueUrl } = await weir.sqs.send(new GetQueueUrlCommand({ QueueName: last }));
    await weir.sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: '{}' }));
    const words = `about ${depthOf(SIZE.queues - 1) + 1} message`;
    await expect(queueOf(page, last)).toHaveAccessibleName(new RegExp(words));
  });
});

test('5,000 nodes of all kinds load, are searched and travelled', async ({ page }) => {
  test.setTimeout(3 * READ_WITHIN);
  const weir = await startWeir({ prepare: makeMixedAccount });
  try {
    await page.goto(`${weir.url}/default`);
    const worst = page.getByRole('navigation', { name: 'Worst queues' });
    await expect(worst).toContainText(/Worst of \d,\d{3}/, { timeout: READ_WITHIN });
    const listed = async () => {
      const answer = await page.request.get(`${weir.url}/api/connections/default/topology`);
      const { queues, topics, subscriptions } = Topology.parse(await answer.json());
      return [queues.filter(({ origin }) => origin === 'listed').length, topics.length, subscriptions.length];
    };
    const made = [MIXED.queues.length, MIXED.topics.length, MIXED.subscriptions.length];
    await expect.poll(listed, { timeout: READ_WITHIN }).toEqual(made);
    await mapOf(page).focus();
    await page.keyboard.press('Home');
    await expect(page.getByRole('status')).toHaveText(/^(?:FIFO topic|Topic|Queue|FIFO queue) \S+, /);
    const sought = MIXED.queues.find(({ name, fifo }) => !fifo && name.startsWith('crm-'))?.name ?? '';
    await searchBox(page).fill(sought);
    await expect(page.getByRole('option').first()).toContainText(sought);
    await page.keyboard.press('Enter');
    await expect(queueOf(page, sought)).toBeInViewport();
    await expect(inspectorOf(page, sought)).toBeVisible();
    await page.keyboard.press('Escape');
    await mapOf(page).focus();
    await page.keyboard.press('0');
    await expect(mapOf(page).getByRole('group'), 'far out all is painted').toHaveCount(0);
  } finally {
    await page.close();
    await weir.stop();
  }
});
