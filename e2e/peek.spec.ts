import { readFile } from 'node:fs/promises';
import { lookAt, openMessages, outcomeOf, seenIn } from './support/look.ts';
import { inspectorOf, queueOf } from './support/on-map.ts';
import { ownQueue } from './support/own-queue.ts';
import { expectSound } from './support/soundness.ts';
import { startWeir, type Weir } from './support/start-weir.ts';
import { expect, test } from './support/test.ts';

let weir: Weir;
test.beforeAll(async () => {
  weir = await startWeir();
});
test.afterAll(() => weir.stop());

const order = (index: number) => JSON.stringify({ order: { id: `A-${index}`, total: index * 100 } });
const all = (visible: number) => ({ visible, inFlight: 0, delayed: 0 });

test('a link leads to the messages: nothing is received before the price is said and the button pressed', async ({
  page,
}) => {
  const counts = await ownQueue(weir, 'glance', { messages: 8, body: order, maxReceiveCount: 5 });
  weir.sandbox.calls.reset();
  await openMessages(page, weir.url, 'glance');
  await expect(page.getByRole('tab', { name: 'Messages', selected: true })).toBeVisible();
  await expect(page.getByText('A look costs each message 1 of its 5 receives')).toBeVisible();
  await expectSound(page, 'before a look', '[role=tabpanel]');
  expect(weir.sandbox.calls.count('ReceiveMessage')).toBe(0);

  await lookAt(page, weir.url, 'glance', { count: '10' });
  await expect(outcomeOf(page)).toContainText('8 of about 8 seen');
  await expect(outcomeOf(page)).toContainText('All given back');
  expect(await counts()).toEqual(all(8));
  await expect(seenIn(page, 'glance').getByText('1 / 5')).toHaveCount(8);
});

test('a message opens with the way it was wrapped; a filter and a column are answered from the whole bodies', async ({
  page,
}) => {
  const wrapped = (index: number) => Buffer.from(order(index)).toString('base64');
  await ownQueue(weir, 'wrapped', { messages: 6, body: wrapped });
  await lookAt(page, weir.url, 'wrapped', { count: '10' });
  const list = seenIn(page, 'wrapped');
  await expect(list.getByRole('row')).toHaveCount(7);
  await list.getByRole('row').nth(1).click();
  const message = page.getByRole('article', { name: 'Message' });
  await expect(message.getByRole('button', { name: 'base64' })).toBeVisible();
  await expect(message.getByRole('button', { name: 'JSON', exact: true })).toBeVisible();
  await expect(message.getByText(/"A-\d"/)).toBeVisible();
  await expectSound(page, 'a message open', '[role=tabpanel]');

  const filter = page.getByLabel('Filter messages of wrapped');
  await filter.fill('body.order.total >= 400');
  await page.getByRole('button', { name: /^Apply/ }).click();
  await expect(page.getByText('2 of 6 match')).toBeVisible();
  await page.getByRole('button', { name: /^Columns/ }).click();
  await page.getByLabel('JSON path to show as a column').fill('order.id');
  await page.getByRole('button', { name: 'Add column' }).click();
  await expect(list.getByText('A-5', { exact: true })).toBeVisible();
  await expect(list.getByText('A-4', { exact: true })).toBeVisible();
});

test('what is seen is saved as it came', async ({ page }) => {
  await ownQueue(weir, 'saved', { messages: 3, body: order });
  await lookAt(page, weir.url, 'saved', { count: '10' });
  await expect(seenIn(page, 'saved').getByRole('row')).toHaveCount(4);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: /^NDJSON/ }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^saved-.*\.ndjson$/);
  const lines = (await readFile(await file.path(), 'utf8')).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line).body).sort()).toEqual([0, 1, 2].map(order));
});

test('a hold counts down, keeps the messages hidden, and is given back on request', async ({ page }) => {
  const counts = await ownQueue(weir, 'held', { messages: 5 });
  await lookAt(page, weir.url, 'held', { count: '10', hold: '2 min' });
  await expect(page.getByRole('timer')).toHaveText(/^(2:00|1:5\d)$/);
  expect(await counts()).toEqual({ visible: 0, inFlight: 5, delayed: 0 });
  await page.getByRole('button', { name: 'Give back now' }).click();
  await expect(outcomeOf(page)).toContainText('All given back');
  expect(await counts()).toEqual(all(5));
});

test('selected messages are deleted while they are held, and found again by id when they are not', async ({ page }) => {
  const counts = await ownQueue(weir, 'deleting', { messages: 6 });
  await lookAt(page, weir.url, 'deleting', { count: '10', hold: '2 min' });
  const list = seenIn(page, 'deleting');
  await expect(list.getByRole('row')).toHaveCount(7);
  await list.focus();
  for (const key of ['Home', ' ', 'ArrowDown', ' ']) await page.keyboard.press(key);
  await page.getByRole('button', { name: 'Delete…' }).click();
  await expect(page.getByText(/Their handles live for/)).toBeVisible();
  await expectSound(page, 'deleting', '[role=dialog]');
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(list.getByRole('row')).toHaveCount(5);
  await page.getByRole('button', { name: 'Give back now' }).click();
  await expect(outcomeOf(page)).toContainText('given back');
  expect(await counts()).toEqual(all(4));

  for (const key of ['Home', ' ']) await list.press(key);
  await page.getByRole('button', { name: 'Delete…' }).click();
  await expect(page.getByText(/their handles are dead/)).toBeVisible();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(list.getByRole('row')).toHaveCount(4);
  await expect.poll(counts).toEqual(all(3));
});

test('a look that would spend the only receive is refused until it is insisted on', async ({ page }) => {
  const counts = await ownQueue(weir, 'once', { messages: 3, maxReceiveCount: 1 });
  await openMessages(page, weir.url, 'once');
  await expect(page.getByText('This queue allows 1 receive (maxReceiveCount 1)')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Look at 100', exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Look at 100 anyway' }).click();
  await expect(outcomeOf(page)).toContainText('3 of about 3 seen');
  await expect(seenIn(page, 'once').getByText('1 / 1')).toHaveCount(3);
  expect(await counts()).toEqual(all(3));
});

test('FIFO messages stand in lanes, in order, locked as long as they are held', async ({ page }) => {
  const group = (index: number) => (index % 2 === 0 ? 'even' : 'odd');
  await ownQueue(weir, 'lanes.fifo', { messages: 6, group });
  await lookAt(page, weir.url, 'lanes.fifo', { count: '10', hold: '30 s' });
  const list = seenIn(page, 'lanes.fifo');
  await expect(list.getByText('locked by this look')).toHaveCount(2);
  const rows = await list.getByRole('row').allTextContents();
  const said = rows.map((row) => /message \d|^even|^odd/.exec(row)?.[0]).slice(1);
  expect(said).toEqual(['even', 'message 0', 'message 2', 'message 4', 'odd', 'message 1', 'message 3', 'message 5']);
  await list.focus();
  for (const key of ['Home', 'ArrowLeft']) await page.keyboard.press(key);
  await expect(list.getByText('message 2')).toBeHidden();
  await page.getByRole('button', { name: 'Give back now' }).click();
  await expect(list.getByText('locked by this look')).toHaveCount(0);
});

test('another tab of the panel keeps a hold; selecting something else, or closing the page, gives everything back', async ({
  page,
  context,
}) => {
  const counts = await ownQueue(weir, 'left', { messages: 7 });
  await lookAt(page, weir.url, 'left', { count: '10', hold: '2 min' });
  await expect(page.getByRole('timer')).toBeVisible();
  await page.getByRole('tab', { name: 'Activity' }).click();
  await expect(page.getByRole('timer')).toHaveCount(0);
  expect((await counts()).inFlight).toBe(7);
  await page.getByRole('tab', { name: 'Messages' }).click();
  await expect(page.getByRole('timer')).toBeVisible();
  await inspectorOf(page, 'left').getByRole('button', { name: 'Close' }).click();
  await expect.poll(counts, { timeout: 5_000 }).toEqual(all(7));
  await queueOf(page, 'left').click();
  await page.getByRole('tab', { name: 'Messages' }).click();
  await expect(seenIn(page, 'left').getByRole('row')).toHaveCount(8);
  await expect(outcomeOf(page)).toContainText('You went elsewhere');

  const other = await context.newPage();
  await lookAt(other, weir.url, 'left', { count: '10', hold: '2 min' });
  await expect(other.getByRole('timer')).toBeVisible();
  expect((await counts()).inFlight).toBe(7);
  await other.close();
  await expect.poll(counts, { timeout: 5_000 }).toEqual(all(7));
});

test('nothing received says so honestly, and a message that comes while it waits is seen', async ({ page }) => {
  await ownQueue(weir, 'sparse', { messages: 0 });
  await lookAt(page, weir.url, 'sparse', { count: '10' });
  await expect(page.getByText('not proof that the queue is empty')).toBeVisible();
  await page.getByRole('button', { name: 'Wait up to 20 s for a message' }).click();
  await ownQueue(weir, 'sparse', { messages: 1, body: () => 'came late' });
  await expect(seenIn(page, 'sparse').getByText('came late')).toBeVisible({ timeout: 20_000 });
});

test('the wide panel stands beside a strip of map, and is remembered', async ({ page }) => {
  await ownQueue(weir, 'wide', { messages: 3, body: order });
  await lookAt(page, weir.url, 'wide', { count: '10' });
  await page.getByRole('button', { name: 'Wide panel' }).click();
  await seenIn(page, 'wide').getByRole('row').nth(1).click();
  const [list, message] = [seenIn(page, 'wide'), page.getByRole('region', { name: 'Message', exact: true })];
  const [left, right] = await Promise.all([list.boundingBox(), message.boundingBox()]);
  expect(right?.x).toBeGreaterThanOrEqual((left?.x ?? 0) + (left?.width ?? 0));
  await expectSound(page, 'wide', 'aside');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Narrow panel' })).toBeVisible();
});
