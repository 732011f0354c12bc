import type { Page } from '@playwright/test';
import { command, live, OPENS_WITHIN, startConnections } from './support/connections.ts';
import { inspectorOf, queueOf } from './support/on-map.ts';
import { expectSound } from './support/soundness.ts';
import type { Weir } from './support/start-weir.ts';
import { expect, test } from './support/test.ts';

let weir: Weir;
test.beforeAll(async () => {
  weir = await startConnections();
});
test.afterAll(() => weir.stop());

const menu = (page: Page) => page.getByRole('dialog', { name: 'Connections' });

async function openMenu(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Switch connection' }).click();
  await expect(page.getByPlaceholder('Find a connection')).toBeFocused();
}

test('the first of the file is opened; the header switches, each has its own URL, and one comes back where one was', async ({
  page,
}) => {
  await page.goto(weir.url);
  await expect(page).toHaveURL(`${weir.url}/shop`);
  await expect(queueOf(page, 'orders-mail')).toBeVisible();
  await queueOf(page, 'orders-mail').click();
  await expect(inspectorOf(page, 'orders-mail')).toBeVisible();

  await openMenu(page);
  await expect(menu(page).getByRole('option', { name: /Shop live.*production.*not opened yet/ })).toBeVisible();
  await page.keyboard.type('shop us');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${weir.url}/shop-us`);
  await expect(queueOf(page, 'archive')).toBeVisible({ timeout: OPENS_WITHIN });
  await expect(queueOf(page, 'orders-mail')).toHaveCount(0);

  await command(page, 'switch to shop (eu-west-1');
  await expect(page).toHaveURL(new RegExp(`${weir.url}/shop\\?select=`));
  await expect(inspectorOf(page, 'orders-mail')).toBeVisible();
});

test('production says so in the header, in the title, over a deletion and over sending', async ({ page }) => {
  await page.goto(`${weir.url}/live/queues/payments`);
  await expect(page).toHaveTitle('Production: Shop live eu-central-1 · Weir');
  await expect(page.getByRole('banner').getByText('production', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Purge or delete' }).click();
  await page.getByRole('menuitem', { name: 'Delete queue…' }).click();
  await expect(page.getByRole('dialog').getByText('This is production: Shop live, eu-central-1')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Send' }).click();
  await expect(inspectorOf(page, 'payments').getByText('This is production: Shop live, eu-central-1')).toBeVisible();
});

test('a connection that is down says why, and keeps nobody from the others', async ({ page }) => {
  await page.goto(`${weir.url}/down`);
  await expect(page.getByText(/cannot be reached/).last()).toBeVisible({ timeout: OPENS_WITHIN });
  await expect(page.getByText('Nothing could be read yet', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Try now' })).toBeVisible();
  await openMenu(page);
  await expect(menu(page).getByRole('region', { name: 'On this map' })).toContainText(/failing.*cannot be reached/);
  await page.keyboard.type('shop us');
  await page.keyboard.press('Enter');
  await expect(queueOf(page, 'archive')).toBeVisible({ timeout: OPENS_WITHIN });
  await expect(live(page)).toBeVisible();
});

test('a profile that does not exist is named', async ({ page }) => {
  await page.goto(`${weir.url}/lost`);
  await expect(page.getByText(/There is no AWS profile “nobody-has-this”/).last()).toBeVisible({
    timeout: OPENS_WITHIN,
  });
  await expect(page.getByText('Nothing could be read yet', { exact: true })).toBeVisible();
});

for (const colorScheme of ['dark', 'light'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

    test('the list of connections and one that fails are sound', async ({ page }) => {
      await page.goto(`${weir.url}/lost`);
      await expect(page.getByRole('region', { name: 'Notices' })).toContainText('nobody-has-this', {
        timeout: OPENS_WITHIN,
      });
      await expectSound(page, 'a connection that fails');
      await openMenu(page);
      await expect(menu(page).getByRole('region', { name: 'On this map' })).toContainText(/failing/);
      await expectSound(page, 'the list of connections', '[role=dialog]');
    });
  });
}
