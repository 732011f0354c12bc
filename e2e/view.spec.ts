import { inspectorOf, mapOf, queueOf, topicOf } from './support/on-map.ts';
import { drag, placeBeside } from './support/places.ts';
import { type Shop, startShop } from './support/start-shop.ts';
import { expect, test } from './support/test.ts';

let shop: Shop;
test.beforeAll(async () => {
  shop = await startShop();
});
test.afterAll(() => shop.stop());

test.beforeEach(({ page }) => page.goto(`${shop.url}/default`));

test('a press on the minimap goes there, and dragging on it moves the view along', async ({ page }) => {
  const left = async () => Math.round((await topicOf(page, 'orders').boundingBox())?.x ?? 0);
  const minimap = page.getByTestId('minimap');
  const box = await minimap.boundingBox();
  if (!box) throw new Error('the minimap must be on the screen');
  await expect(topicOf(page, 'orders')).toBeVisible();
  const fitted = await left();
  await page.mouse.move(box.x + 20, box.y + box.height / 2);
  await page.mouse.down();
  await expect.poll(left).toBeGreaterThan(fitted + 100);
  const pressed = await left();
  await page.mouse.move(box.x + 60, box.y + box.height / 2, { steps: 4 });
  await expect.poll(left).toBeLessThan(pressed - 100);
  await page.mouse.up();
});

test('a dragged node stays where it was put, after a reload as well, until the places are reset', async ({ page }) => {
  const [node, anchor] = [queueOf(page, 'newsletter'), topicOf(page, 'customers')];
  const before = await placeBeside(node, anchor);
  await drag(node, { x: -60, y: 90 });
  await page.mouse.move(0, 0);
  await expect.poll(() => placeBeside(node, anchor)).not.toEqual(before);
  const after = await placeBeside(node, anchor);

  await page.reload();
  await expect.poll(() => placeBeside(node, anchor)).toEqual(after);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('menuitem', { name: 'Reset dragged positions' }).click();
  await expect.poll(() => placeBeside(node, anchor)).toEqual(before);
});

test('zoom and fit answer to buttons and keys', async ({ page }) => {
  const width = async () => Math.round((await topicOf(page, 'orders').boundingBox())?.width ?? 0);
  await expect(topicOf(page, 'orders')).toBeVisible();
  const fitted = await width();
  await page.getByRole('button', { name: 'Zoom in (+)' }).click();
  await expect.poll(width).toBeGreaterThan(fitted);
  await mapOf(page).focus();
  await page.keyboard.press('0');
  await expect.poll(width).toBe(fitted);
});

test('a map that gets another size on its way goes on to where it was going', async ({ page }) => {
  await queueOf(page, 'payments-capture').click();
  await expect(inspectorOf(page, 'payments-capture')).toBeVisible();
  await mapOf(page).focus();
  for (let step = 0; step < 4; step++) await page.keyboard.press('+');
  await expect(topicOf(page, 'orders')).not.toBeInViewport({ ratio: 0.99 });
  await page.keyboard.press('0');
  await page.setViewportSize({ width: 1400, height: 880 });
  await expect(topicOf(page, 'orders')).toBeInViewport({ ratio: 0.99 });
  await expect(queueOf(page, 'nightly-reports')).toBeInViewport({ ratio: 0.99 });
});
