import type { Page } from '@playwright/test';
import { Topology } from '#lib/contracts/topology.ts';
import { formatCount } from '#lib/format/count.ts';
import { shop as declared } from '#sandbox/worlds/shop.ts';
import { countsOf, send } from './support/messages.ts';
import { appOf, deviceOf, edgesSaying, endpointOf, mapOf, queueOf, topicOf } from './support/on-map.ts';
import { type Shop, startShop } from './support/start-shop.ts';
import { expect, test } from './support/test.ts';

/** As when another tab is brought before this one: a headless browser shows all of its tabs. */
const turn = (tab: Page, state: DocumentVisibilityState) =>
  tab.evaluate((visibilityState) => {
    Object.defineProperty(document, 'visibilityState', { value: visibilityState, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);

let shop: Shop;
test.beforeAll(async () => {
  shop = await startShop();
});
test.afterAll(() => shop.stop());

test.beforeEach(({ page }) => page.goto(`${shop.url}/default`));

test('everything of the account stands on the map, each by its name', async ({ page }) => {
  for (const { name } of declared.topics) await expect(topicOf(page, name), name).toBeVisible();
  for (const { name } of declared.queues) await expect(queueOf(page, name), name).toBeVisible();
  const others = declared.subscriptions.filter(({ protocol }) => protocol !== 'sqs');
  for (const { protocol, endpoint } of others.filter(({ protocol }) => protocol !== 'application')) {
    await expect(endpointOf(page, protocol, endpoint)).toBeVisible();
  }
  const apps = declared.applications ?? [];
  for (const { name } of apps) await expect(appOf(page, name)).toBeVisible();
  for (const arn of shop.world.deviceArns.values()) await expect(deviceOf(page, arn)).toBeVisible();
  const count = declared.topics.length + declared.queues.length + others.length + apps.length;
  await expect(mapOf(page).getByRole('group')).toHaveCount(count);
});

test('each kind is told apart in words', async ({ page }) => {
  await expect(topicOf(page, 'catalog.fifo')).toHaveAccessibleName(/^FIFO topic/);
  await expect(topicOf(page, 'orders')).toHaveAccessibleName('Topic orders, 6 subscriptions');
  await expect(queueOf(page, 'catalog-index.fifo')).toHaveAccessibleName(/^FIFO queue/);
  await expect(queueOf(page, 'loyalty-dlq')).toHaveAccessibleName(/^Dead-letter queue .* of one queue$/);
  await expect(queueOf(page, 'warehouse-dlq')).toHaveAccessibleName(/shared by 2 queues$/);
});

test('a topic counts all its subscriptions, also those not confirmed yet, for eye and ear alike', async ({ page }) => {
  await expect(topicOf(page, 'alerts')).toHaveAccessibleName('Topic alerts, 5 subscriptions');
  await expect(topicOf(page, 'alerts')).toContainText('5 subscriptions');
});

test('edges say what they deliver, and what they do not', async ({ page }) => {
  const spentAfterThree = declared.queues.filter(({ deadLetter }) => deadLetter?.maxReceiveCount === 3).length;
  const meanings: [words: string, count: number, meaning: RegExp][] = [
    ['kind = pick', 2, /^Delivers what its filter policy lets through/],
    ['priority = urgent', 1, /^Delivers what its filter policy lets through/],
    ['total > 400', 1, /^Delivers what its filter policy lets through/],
    ['raw', 3, /raw message delivery$/],
    ['pending', 2, /^Not confirmed yet: nothing is delivered/],
    ['no policy: dropped', 1, /does not let the topic send: messages are dropped/],
    ['after 3', spentAfterThree, /^Spent messages go to the dead-letter queue/],
    ['undelivered', 1, /dead-letter queue/],
  ];
  for (const [words, count, meaning] of meanings) {
    await expect(edgesSaying(page, words), words).toHaveCount(count);
    await expect(edgesSaying(page, words).first(), words).toHaveAttribute('title', meaning);
  }
});

test('every queue shows the counts that SQS has', async ({ page }) => {
  for (const { name } of declared.queues) {
    const { visible, inFlight } = await countsOf(shop, name);
    const words = `about ${formatCount(visible)} messages, ${formatCount(inFlight)} in flight`;
    await expect(queueOf(page, name)).toHaveAccessibleName(new RegExp(words));
  }
});

test('what waits in a dead-letter queue is told on its source', async ({ page }) => {
  await expect(queueOf(page, 'payments-capture')).toHaveAccessibleName(
    /, dead letters, .* 47 in its dead-letter queue/,
  );
  await expect(queueOf(page, 'payments-capture').getByTitle('In its dead-letter queue')).toHaveText('47');
  await expect(queueOf(page, 'warehouse-picks').getByTitle(/which other queues share/)).toHaveText('3 shared');
});

/** How soon is measured by `npm run bench page`: a test that watches the clock fails on a busy machine. */
test('a message sent with the SDK shows on its node by itself', async ({ page }) => {
  const node = queueOf(page, 'newsletter');
  await expect(node).toHaveAccessibleName(/about 0 messages/);
  await send(shop, 'newsletter', 1);
  await expect(node).toHaveAccessibleName(/about 1 message,/);
  await expect(node.getByText('1', { exact: true })).toBeVisible();
});

test('a paused picture stands still while another goes on; resumed, it is whole again', async ({ page, context }) => {
  await expect(page.getByText(/^live · 2 s$/)).toBeVisible();
  const before = (await countsOf(shop, 'alerts-archive')).visible;
  const other = await context.newPage();
  await other.goto(`${shop.url}/default`);
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByText(/^paused · last heard/)).toBeVisible();

  await send(shop, 'alerts-archive', 3);
  await expect(queueOf(other, 'alerts-archive')).toHaveAccessibleName(new RegExp(`about ${before + 3} messages`));
  await expect(queueOf(page, 'alerts-archive')).toHaveAccessibleName(new RegExp(`about ${before} messages`));

  await page.getByRole('button', { name: 'Resume' }).click();
  await expect(queueOf(page, 'alerts-archive')).toHaveAccessibleName(new RegExp(`about ${before + 3} messages`));
  await expect(page.getByText(/^live · 2 s$/)).toBeVisible();
});

test('two visible tabs share one stream; hidden ones have none', async ({ page, context }) => {
  const streams = async () => {
    const topology = await page.request.get(`${shop.url}/api/connections/default/topology`);
    return Topology.parse(await topology.json()).status.viewers;
  };
  const live = (tab: Page) => expect(tab.getByText(/^live · 2 s$/)).toBeVisible();
  await live(page);
  const other = await context.newPage();
  await other.goto(`${shop.url}/default`);
  await live(other);
  await expect.poll(streams).toBe(1);

  await turn(page, 'hidden');
  await expect(other.getByText(/^live · 2 s$/)).toBeVisible();
  await expect.poll(streams).toBe(1);
  await turn(other, 'hidden');
  await expect.poll(streams).toBe(0);
  await turn(page, 'visible');
  await live(page);
  await expect.poll(streams).toBe(1);
});

test('the legend explains every colour and line', async ({ page }) => {
  await page.getByText('more', { exact: true }).click();
  for (const words of ['Pending', 'No policy', 'Orphan', 'Redrive', 'In flight: received, not deleted yet']) {
    await expect(page.getByText(words, { exact: true })).toBeVisible();
  }
});
