import { inspectorOf, mapOf, queueOf, searchBox, topicOf } from './support/on-map.ts';
import { type Shop, startShop } from './support/start-shop.ts';
import { expect, test } from './support/test.ts';

/** How strong nodes stay that a search, or focus, leaves aside. */
const DIMMED = { opacity: '0.3' };
const HIDDEN = { opacity: '0.07' };
const STRONG = { opacity: '1' };

let shop: Shop;
test.beforeAll(async () => {
  shop = await startShop();
});
test.afterAll(() => shop.stop());

test.beforeEach(({ page }) => page.goto(`${shop.url}/default`));

test('a click opens the inspector; its links go along the graph; back, forward and reload keep the place', async ({
  page,
}) => {
  await queueOf(page, 'payments-capture').click();
  const queue = inspectorOf(page, 'payments-capture');
  await expect(queue.getByRole('heading', { name: 'payments-capture' })).toBeVisible();
  await expect(queue.getByText('47 in DLQ')).toBeVisible();

  await queue.getByRole('tab', { name: 'Feeds & DLQ' }).click();
  await queue.getByRole('button', { name: 'orders', exact: true }).click();
  const topic = inspectorOf(page, 'orders');
  await topic.getByRole('tab', { name: 'Subscriptions' }).click();
  await topic.getByRole('button', { name: 'warehouse-picks' }).click();
  await expect(inspectorOf(page, 'warehouse-picks')).toBeVisible();

  await page.goBack();
  await expect(topic).toBeVisible();
  await page.goBack();
  await expect(queue).toBeVisible();
  await page.goForward();
  await expect(topic).toBeVisible();
  await page.reload();
  await expect(topic).toBeVisible();
  await expect(topicOf(page, 'orders')).toBeInViewport();

  await topic.getByRole('button', { name: 'Close' }).click();
  await expect(topic).toHaveCount(0);
  await expect(page).not.toHaveURL(/select=/);
});

test('an edge opens as well: the subscription with its filter, and both its ends', async ({ page }) => {
  await mapOf(page).getByRole('button', { name: 'total > 400' }).click();
  const panel = page.getByRole('complementary', { name: /^Inspector/ });
  await expect(panel.getByRole('button', { name: 'orders', exact: true })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'fraud-check', exact: true })).toBeVisible();
  await expect(panel.getByText('numeric').first()).toBeVisible();
});

test('a click on a line itself, far from any word on it, opens its subscription', async ({ page }) => {
  const [from, to] = [topicOf(page, 'orders'), queueOf(page, 'order-emails')];
  await expect(to).toBeVisible();
  const [topic, queue] = await Promise.all([from.boundingBox(), to.boundingBox()]);
  if (!topic || !queue) throw new Error('both ends must be on the screen');
  const x = (topic.x + topic.width + queue.x) / 2;
  const y = (topic.y + topic.height / 2 + queue.y + queue.height / 2) / 2;
  await page.mouse.click(x, y);
  const panel = page.getByRole('complementary', { name: /^Inspector/ });
  await expect(panel.getByRole('button', { name: 'orders', exact: true })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'order-emails', exact: true })).toBeVisible();
});

test('search dims what does not match; arrows walk what was found, Enter goes there, Escape clears', async ({
  page,
}) => {
  await expect(queueOf(page, 'lane-bulk')).toBeVisible();
  await page.keyboard.press('/');
  await searchBox(page).fill('lane');
  const results = page.getByRole('listbox', { name: 'Search results' });
  await expect(results.getByRole('option')).toHaveCount(3);
  await expect(page.getByText(/^3 of 39 match/)).toBeVisible();
  await expect(queueOf(page, 'lane-bulk')).toHaveCSS('opacity', STRONG.opacity);
  await expect(queueOf(page, 'newsletter')).toHaveCSS('opacity', DIMMED.opacity);

  const second = await results.getByRole('option').nth(1).innerText();
  await page.keyboard.press('ArrowDown');
  await expect(results.getByRole('option', { selected: true })).toHaveText(second.replaceAll('\n', ''));
  await page.keyboard.press('Enter');
  const [name = ''] = second.split('\n');
  await expect(inspectorOf(page, name)).toBeVisible();
  await expect(queueOf(page, name)).toBeInViewport();
  await expect(page).toHaveURL(/q=lane/);

  await page.keyboard.press('Escape');
  await expect(searchBox(page)).toHaveValue('');
  await expect(page).not.toHaveURL(/q=/);
  await page.mouse.move(0, 0);
  await expect(queueOf(page, 'newsletter')).toHaveCSS('opacity', STRONG.opacity);
});

test('search finds by tag, by endpoint and by ARN, and says when nothing matches', async ({ page }) => {
  const finds: [words: string, found: string][] = [
    ['risk', 'fraud-check'],
    ['crm.shop.example', 'crm.shop.example/hooks/customers'],
    ['arn:aws:sqs:eu-west-1:000000000000:lane-urgent', 'lane-urgent'],
  ];
  await expect(queueOf(page, 'fraud-check')).toBeVisible();
  for (const [words, found] of finds) {
    await searchBox(page).fill(words);
    await expect(page.getByRole('option').first(), words).toContainText(found);
  }
  await searchBox(page).fill('no such thing');
  await expect(page.getByText('Nothing matches')).toBeVisible();
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await expect(searchBox(page)).toHaveValue('');
});

test('focus keeps a neighbourhood alone in full, until Escape', async ({ page }) => {
  await queueOf(page, 'thumbnails').click();
  await inspectorOf(page, 'thumbnails').getByRole('button', { name: 'Focus' }).click();
  await page.mouse.move(0, 0);
  await expect(topicOf(page, 'media')).toHaveCSS('opacity', STRONG.opacity);
  await expect(queueOf(page, 'thumbnails-dlq')).toHaveCSS('opacity', STRONG.opacity);
  await expect(topicOf(page, 'orders')).toHaveCSS('opacity', HIDDEN.opacity);

  await mapOf(page).focus();
  await page.keyboard.press('Escape');
  await expect(topicOf(page, 'orders')).toHaveCSS('opacity', STRONG.opacity);
  await expect(inspectorOf(page, 'thumbnails')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(inspectorOf(page, 'thumbnails')).toHaveCount(0);
});

test('the keyboard travels the map, says where it is, selects and focuses', async ({ page }) => {
  await expect(topicOf(page, 'refunds')).toBeVisible();
  const said = page.getByRole('status');
  await mapOf(page).focus();
  await page.keyboard.press('Home');
  await expect(said).toHaveText(/^(?:FIFO topic|Topic|Queue|FIFO queue) \S+, /);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: /^Inspector/ })).toBeVisible();
  await page.keyboard.press('Escape');

  await queueOf(page, 'payments-capture').click();
  await mapOf(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(said).toHaveText(/^Dead-letter queue (?:orders-undelivered|payments-capture-dlq), about \d+ messages/);
  await page.keyboard.press('ArrowLeft');
  await expect(said).toHaveText(/^Queue payments-capture, dead letters, about 120 messages/);
  await page.keyboard.press('ArrowLeft');
  await expect(said).toHaveText(/^Topic (?:orders|refunds), \d subscriptions$/);
  await page.keyboard.press('f');
  await page.mouse.move(0, 0);
  await expect(topicOf(page, 'media')).toHaveCSS('opacity', HIDDEN.opacity);
});
