import type { Locator, Page } from '@playwright/test';
import {
  drawFrom,
  drawTo,
  type HANDLES,
  handleOf,
  middleOf,
  nextIntents,
  queueArn,
  said,
  topicArn,
} from './support/gestures.ts';
import { edgesSaying, mapOf, queueOf, topicOf } from './support/on-map.ts';
import { type Shop, startShop } from './support/start-shop.ts';
import { expect, test } from './support/test.ts';

let shop: Shop;
test.beforeAll(async () => {
  shop = await startShop();
});
test.afterAll(() => shop.stop());

test.beforeEach(async ({ page }) => {
  await page.goto(`${shop.url}/default`);
  await expect(topicOf(page, 'orders')).toBeVisible();
  await expect(page.getByText(/^live/)).toBeVisible();
  await expect(page.getByText(/^Reading the account/)).toHaveCount(0);
});

const planOf = (page: Page, title: string): Locator => page.getByRole('heading', { name: title, exact: true });

test('a topic drawn to a queue is a plan that subscribes it; nothing has happened, and both ends are in view', async ({
  page,
}) => {
  await drawFrom(page, topicOf(page, 'orders'), 'subscribe', queueOf(page, 'newsletter'));
  await expect(said(page)).toHaveText('Subscribe newsletter to orders');
  const asked = nextIntents(page);
  await page.mouse.up();
  expect(await asked).toMatchObject([
    { kind: 'subscribe', topicArn: topicArn('orders'), protocol: 'sqs', endpoint: queueArn('newsletter') },
  ]);
  await expect(planOf(page, 'Subscribe newsletter to orders')).toBeVisible();
  await expect(topicOf(page, 'orders')).toBeInViewport({ ratio: 0.99 });
  await expect(queueOf(page, 'newsletter')).toBeInViewport({ ratio: 0.99 });
});

test('a queue drawn to a queue sends its dead letters there', async ({ page }) => {
  await drawFrom(page, queueOf(page, 'newsletter'), 'redrive', queueOf(page, 'loyalty-dlq'));
  const asked = nextIntents(page);
  await page.mouse.up();
  expect(await asked).toEqual([
    {
      kind: 'setRedrivePolicy',
      queueArn: queueArn('newsletter'),
      deadLetter: { arn: queueArn('loyalty-dlq'), maxReceiveCount: 5 },
    },
  ]);
});

test('what cannot be says why while it is drawn, and a drop there does nothing', async ({ page }) => {
  const refusals: [from: Locator, kind: keyof typeof HANDLES, to: string, why: RegExp][] = [
    [topicOf(page, 'orders'), 'subscribe', 'catalog-index.fifo', /standard.*FIFO queue catalog-index\.fifo/],
    [topicOf(page, 'orders'), 'subscribe', 'fraud-check', /subscribed to topic orders already/],
    [queueOf(page, 'price-sync.fifo'), 'redrive', 'loyalty-dlq', /FIFO/],
  ];
  for (const [from, kind, to, why] of refusals) {
    await drawFrom(page, from, kind, queueOf(page, to));
    await expect(said(page), to).toHaveText(why);
    await page.mouse.up();
  }
  await expect(page.getByRole('heading', { name: /^Subscribe|Dead/ })).toHaveCount(0);
});

test('the end of an edge moves to another queue, and Delete asks to take the edge away', async ({ page }) => {
  await edgesSaying(page, 'total > 400').click();
  await expect(page.getByRole('complementary', { name: /^Inspector/ })).toBeVisible();
  await queueOf(page, 'refund-ledger').hover();
  await drawTo(page, 'end', await middleOf(queueOf(page, 'refund-ledger')));
  const moved = nextIntents(page);
  await page.mouse.up();
  const subscription = `${topicArn('orders')}|sqs|${queueArn('fraud-check')}`;
  expect(await moved).toEqual([{ kind: 'moveSubscription', subscription, queueArn: queueArn('refund-ledger') }]);
  await expect(page.getByLabel('Plan', { exact: true })).toBeFocused();
  await page.keyboard.press('Escape');

  await mapOf(page).focus();
  const removed = nextIntents(page);
  await page.keyboard.press('Delete');
  expect(await removed).toEqual([{ kind: 'unsubscribe', subscription }]);
});

test('all of it by keyboard: c, travel, Enter; and m for an end', async ({ page }) => {
  await topicOf(page, 'orders').click();
  await mapOf(page).focus();
  await page.keyboard.press('c');
  await expect(page.getByText('Choose the queue to subscribe to orders.').first()).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(said(page), 'where it is subscribed already').toHaveText(/already/);
  await travelTo(page, /^Queue refund-ledger/);
  const asked = nextIntents(page);
  await page.keyboard.press('Enter');
  expect(await asked).toMatchObject([{ kind: 'subscribe', endpoint: queueArn('refund-ledger') }]);
  await page.keyboard.press('Escape');

  await edgesSaying(page, 'total > 400').click();
  await mapOf(page).focus();
  await page.keyboard.press('m');
  await expect(page.getByText('Choose the queue to move this subscription to orders to.').first()).toBeVisible();
  const moved = nextIntents(page);
  await queueOf(page, 'refund-ledger').click();
  expect(await moved).toMatchObject([{ kind: 'moveSubscription', queueArn: queueArn('refund-ledger') }]);
});

async function travelTo(page: Page, words: RegExp): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('ArrowDown');
    await expect(said(page)).toHaveText(words, { timeout: 250 });
  }).toPass();
}

test('a click on a handle asks for the queue instead; dropped on empty ground, a new one is named', async ({
  page,
}) => {
  await topicOf(page, 'media').hover();
  await handleOf(page, 'subscribe').click();
  await expect(page.getByText('Choose the queue to subscribe to media.').first()).toBeVisible();
  await page.keyboard.press('Escape');

  const [topic, queue] = await Promise.all([middleOf(topicOf(page, 'media')), middleOf(queueOf(page, 'thumbnails'))]);
  await topicOf(page, 'media').hover();
  await drawTo(page, 'subscribe', { x: (topic.x + queue.x) / 2, y: topic.y + 90 });
  await expect(said(page)).toHaveText('Create a queue here and subscribe it');
  await page.mouse.up();
  await expect(page.getByRole('dialog', { name: 'New queue for media' })).toBeVisible();
});

test('Escape calls a drag off and leaves the selection', async ({ page }) => {
  await topicOf(page, 'orders').click();
  await expect(page).toHaveURL(/select=/);
  await drawFrom(page, topicOf(page, 'orders'), 'subscribe', queueOf(page, 'refund-ledger'));
  await page.keyboard.press('Escape');
  await expect(said(page)).toHaveText('Drag called off.');
  await page.mouse.up();
  await expect(page).toHaveURL(/select=/);
  await expect(page.getByRole('heading', { name: /^Subscribe/ })).toHaveCount(0);
});

test('the view scrolls at its edge, farther than the topic is seen, and the drop still counts', async ({ page }) => {
  await topicOf(page, 'orders').hover();
  const at = await middleOf(topicOf(page, 'orders'));
  for (let i = 0; i < 6; i += 1) await page.mouse.wheel(0, -240);
  await expect(queueOf(page, 'nightly-reports')).not.toBeInViewport();
  await page.mouse.move(at.x + 1, at.y);
  await drawTo(page, 'subscribe', { x: 700, y: 895 });
  await expect(queueOf(page, 'nightly-reports')).toBeInViewport({ ratio: 0.5, timeout: 15_000 });
  await page.mouse.move(700, 450);
  await expect(topicOf(page, 'orders')).not.toBeInViewport();
  const target = await middleOf(queueOf(page, 'nightly-reports'));
  await page.mouse.move(target.x, target.y, { steps: 6 });
  await expect(said(page)).toHaveText('Subscribe nightly-reports to orders');
  const asked = nextIntents(page);
  await page.mouse.up();
  expect(await asked).toMatchObject([{ kind: 'subscribe', endpoint: queueArn('nightly-reports') }]);
});
