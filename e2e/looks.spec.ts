import type { Page } from '@playwright/test';
import { edgesSaying, inspectorOf, mapOf, queueOf, topicOf } from './support/on-map.ts';
import { expectSound } from './support/soundness.ts';
import { type Shop, startShop } from './support/start-shop.ts';
import { expect, test } from './support/test.ts';

let shop: Shop;
test.beforeAll(async () => {
  shop = await startShop();
});
test.afterAll(() => shop.stop());

const DIALOG = '[role=dialog]';
const INSPECTOR = '[aria-label^="Inspector"], [role=dialog]';
const arn = (service: string, name: string) => `arn:aws:${service}:eu-west-1:000000000000:${name}`;
const SUBJECTS: [kind: string, id: string, tabs: string[]][] = [
  ['queue', arn('sqs', 'payments-capture'), ['Overview', 'Feeds & DLQ', 'Policy', 'Activity']],
  ['topic', arn('sns', 'orders'), ['Overview', 'Subscriptions']],
  ['mobile app', arn('sns', 'app/GCM/shop-app'), []],
  ['endpoint', 'https|https://crm.shop.example/hooks/customers', []],
  ['pending subscription', `${arn('sns', 'alerts')}|email|ops@shop.example`, ['Overview']],
  ['redrive link', `${arn('sqs', 'loyalty-points')}|redrive`, []],
];

const open = (page: Page, query: Record<string, string> = {}) =>
  page.goto(`${shop.url}/default?${new URLSearchParams(query)}`);

for (const colorScheme of ['dark', 'light'] as const) {
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 900, height: 700 },
  ]) {
    test.describe(`${colorScheme}, ${viewport.width} × ${viewport.height}`, () => {
      test.use({ colorScheme, viewport, contextOptions: { reducedMotion: 'reduce' } });

      test('map, legend, search, palette, shortcuts and table are sound', async ({ page }) => {
        await open(page);
        await expect(topicOf(page, 'orders')).toBeVisible();
        await expect(page.getByText(/^live/)).toBeVisible();
        await page.getByText('more', { exact: true }).click();
        await expectSound(page, 'map and legend');
        await page.getByRole('combobox').fill('lane');
        await expect(page.getByRole('option')).toHaveCount(3);
        await expectSound(page, 'search results', '[role=listbox]');
        await page.getByRole('button', { name: 'Clear the search' }).click();
        await page.keyboard.press('Control+k');
        await expect(page.getByRole('dialog', { name: 'Commands' })).toBeVisible();
        await expectSound(page, 'palette', DIALOG);
        await page.keyboard.press('Escape');
        await mapOf(page).focus();
        await page.keyboard.press('?');
        await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
        await expectSound(page, 'shortcuts', DIALOG);
        await page.keyboard.press('Escape');
        await page.keyboard.press('t');
        await expect(page.getByRole('row').filter({ hasText: 'payments-capture' }).first()).toBeVisible();
        await expectSound(page, 'table', '[role=grid]');
      });

      test('the inspector of each kind is sound', async ({ page }) => {
        for (const [kind, id, tabs] of SUBJECTS) {
          await open(page, { select: id });
          await expect(page.getByRole('button', { name: 'Copy for chat' })).toBeVisible();
          for (const tab of tabs) {
            await page.getByRole('tab', { name: tab }).click();
            await expect(page.getByRole('tabpanel', { name: tab }).locator('*').first()).toBeVisible();
            await expectSound(page, `${kind}, ${tab}`, INSPECTOR);
          }
          if (tabs.length === 0) await expectSound(page, kind, INSPECTOR);
        }
      });
    });
  }
}

test.describe('under reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves but by a jump', async ({ page }) => {
    await open(page);
    await expect(topicOf(page, 'orders')).toBeVisible();
    expect(await page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(true);
    const lasting = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .map((element) => getComputedStyle(element))
        .flatMap(({ transitionDuration, animationDuration }) => [transitionDuration, animationDuration])
        .filter((durations) => durations.split(', ').some((duration) => Number.parseFloat(duration) > 0.001)),
    );
    expect(lasting).toEqual([]);
  });
});

test('at 900 px a subscription and a redrive link open in a sheet', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 700 });
  await open(page);
  await edgesSaying(page, 'pending').first().click();
  const sheet = page.getByRole('dialog', { name: /^Inspector: .+ → / });
  await expect(sheet.getByText('told once it is confirmed').first()).toBeVisible();
  await sheet.getByRole('button', { name: 'Close' }).click();
  await expect(sheet).toHaveCount(0);
  await edgesSaying(page, 'after 4').click();
  await expect(sheet.getByText('maxReceiveCount')).toBeVisible();
});

test('a selected edge is told by its ends, and never taken for a topic or queue', async ({ page }) => {
  for (const id of [`${arn('sns', 'alerts')}|email|ops@shop.example`, `${arn('sqs', 'loyalty-points')}|redrive`]) {
    await open(page, { select: id });
    await expect(page.getByRole('heading', { level: 2, name: / → / })).toBeVisible();
    await expect(page.getByText('does not exist')).toHaveCount(0);
  }
});

test('whatever the Tab key reaches shows that it has the focus', async ({ page }) => {
  await open(page, { select: arn('sqs', 'payments-capture') });
  await expect(queueOf(page, 'payments-capture')).toBeVisible();
  await expect(inspectorOf(page, 'payments-capture').getByRole('tablist')).toBeVisible();
  const reached = new Set<string>();
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const { outlineStyle, boxShadow } = getComputedStyle(element);
      const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
      return { name, shown: outlineStyle !== 'none' || boxShadow !== 'none' };
    });
    if (!focused) continue;
    expect(focused.shown, focused.name).toBe(true);
    reached.add(focused.name);
  }
  expect([...reached]).toEqual(expect.arrayContaining(['Pause', 'Settings', 'Copy ARN', 'Copy for chat']));
});
