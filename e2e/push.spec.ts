import { PublishCommand } from '@aws-sdk/client-sns';
import { drawFrom, nextIntents, said, topicArn } from './support/gestures.ts';
import { appOf, deviceOf, inspectorOf, topicOf } from './support/on-map.ts';
import { type Shop, startShop } from './support/start-shop.ts';
import { expect, test } from './support/test.ts';

let shop: Shop;
let phone: string;
let tablet: string;
test.beforeAll(async () => {
  shop = await startShop();
  phone = shop.world.deviceArns.get('c7Hf2qPixel-Ada') ?? '';
  tablet = shop.world.deviceArns.get('a4Zs6mTablet-Kai') ?? '';
});
test.afterAll(() => shop.stop());

test.beforeEach(({ page }) => page.goto(`${shop.url}/default`));

test('a mobile app stands on the map with its devices, and one that is disabled says so', async ({ page }) => {
  await expect(appOf(page, 'shop-app')).toHaveAccessibleName('Mobile app shop-app, Firebase Cloud Messaging');
  await expect(deviceOf(page, phone)).toHaveAccessibleName(`application endpoint ${phone}`);
  await expect(deviceOf(page, tablet)).toHaveAccessibleName(`application endpoint ${tablet}, disabled`);
  await expect(deviceOf(page, tablet)).toContainText('disabled');
});

test('its panel lists its devices, of each token only the begin', async ({ page }) => {
  await appOf(page, 'shop-app').click();
  const panel = inspectorOf(page, 'shop-app');
  await expect(panel.getByRole('heading', { name: 'Devices: 3, 1 disabled' })).toBeVisible();
  await expect(panel.getByRole('listitem').filter({ hasText: 'Kai, tablet' })).toContainText('disabled');
  await expect(panel).toContainText('c7Hf2q…');
  await expect(panel).not.toContainText('c7Hf2qPixel-Ada');
});

test('a disabled device is a finding that explains itself', async ({ page }) => {
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder(/^Do something/).fill('Findings');
  await page.getByRole('option', { name: 'Findings', exact: true }).click();
  const lost = page
    .getByRole('dialog', { name: 'Findings' })
    .getByRole('region', { name: 'Messages are lost', exact: true });
  await lost.getByRole('button', { name: /^The device shop-app \S+ of offers is disabled$/ }).click();
  await expect(page.getByRole('region', { name: 'Findings' })).toContainText('its token is no longer valid');
});

test('a disabled device is enabled again from its app, and that is taken back', async ({ page }) => {
  const kai = () => inspectorOf(page, 'shop-app').getByRole('listitem').filter({ hasText: 'Kai, tablet' });
  await appOf(page, 'shop-app').click();
  await kai()
    .getByRole('button', { name: /^Plan to enable shop-app/ })
    .click();
  await expect(page.getByText('SetEndpointAttributes')).toBeVisible();
  await expect(page.getByText(/SNS disables shop-app \S+ again at the next message/)).toBeVisible();
  await page.getByRole('button', { name: 'Apply', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeVisible({ timeout: 30_000 });
  await expect(deviceOf(page, tablet)).toHaveAccessibleName(`application endpoint ${tablet}`);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.getByLabel('Plan', { exact: true }).getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(deviceOf(page, tablet)).toHaveAccessibleName(`application endpoint ${tablet}, disabled`);
});

test('one device alone is published to, with a body for its platform; one that is disabled refuses', async ({
  page,
}) => {
  const { outbox } = shop.sandbox.world.region('eu-west-1').sns;
  const openDevice = async (words: string) => {
    await appOf(page, 'shop-app').click();
    const row = inspectorOf(page, 'shop-app').getByRole('listitem').filter({ hasText: words });
    await row.getByRole('button', { name: /^shop-app / }).click();
    await page.getByRole('tab', { name: 'Publish' }).click();
  };
  await openDevice('Ada');
  await page.getByRole('textbox', { name: 'Body', exact: true }).fill('for all');
  await page.getByLabel('Another body for a protocol').selectOption('GCM');
  await page.getByRole('button', { name: /^Publish to shop-app/ }).click();
  await expect(page.getByText('Sent', { exact: true })).toBeVisible();
  expect(outbox.entries.findLast(({ endpoint }) => endpoint === phone)?.body).toContain('fcmV1Message');

  await openDevice('Kai, tablet');
  await expect(page.getByText('SNS refuses what is published to it (EndpointDisabled).')).toBeVisible();
  await page.getByRole('textbox', { name: 'Body', exact: true }).fill('hello');
  await page.getByRole('button', { name: /^Publish to shop-app/ }).click();
  await expect(page.getByText(/is disabled, so SNS sends it nothing/)).toBeVisible();
});

test('a device is found by its user data and subscribed to a topic, and gets what is published', async ({ page }) => {
  await topicOf(page, 'customers').click();
  const panel = inspectorOf(page, 'customers');
  await panel.getByRole('tab', { name: 'Subscriptions' }).click();
  await panel.getByRole('button', { name: 'Subscribe…', exact: true }).click();
  await panel.getByLabel('Protocol').selectOption({ label: 'Mobile push' });
  await panel.getByRole('textbox', { name: 'Find a device of shop-app' }).fill('ada');
  await panel.getByRole('button', { name: /^Ada/ }).click();
  await panel.getByRole('button', { name: 'Show plan' }).click();
  await page.getByRole('button', { name: 'Apply', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeVisible({ timeout: 30_000 });
  await shop.sns.send(new PublishCommand({ TopicArn: shop.world.topicArns.get('customers'), Message: 'hello' }));
  const { outbox } = shop.sandbox.world.region('eu-west-1').sns;
  expect(outbox.entries.findLast(({ endpoint }) => endpoint === phone)).toMatchObject({
    body: 'hello',
    outcome: 'sent',
  });
});

test('a topic drawn to a mobile app asks for which of its devices; a FIFO topic is refused', async ({ page }) => {
  await drawFrom(page, topicOf(page, 'orders'), 'subscribe', appOf(page, 'shop-app'));
  await expect(said(page)).toHaveText('Subscribe a device of shop-app to orders…');
  await page.mouse.up();
  const form = page.getByRole('dialog', { name: 'Subscribe a device of shop-app to orders' });
  await form.getByRole('button', { name: /token a4Zs6m… · disabled/ }).click();
  const asked = nextIntents(page);
  await form.getByRole('button', { name: 'Show plan' }).click();
  expect(await asked).toMatchObject([
    { kind: 'subscribe', topicArn: topicArn('orders'), protocol: 'application', endpoint: tablet },
  ]);
  await expect(page.getByRole('heading', { name: /^Subscribe shop-app \S+ to orders$/ })).toBeVisible();

  await page.getByLabel('Plan', { exact: true }).getByRole('button', { name: 'Close' }).first().click();
  await drawFrom(page, topicOf(page, 'catalog.fifo'), 'subscribe', appOf(page, 'shop-app'));
  await expect(said(page)).toHaveText('Topic catalog.fifo is FIFO and can only deliver to SQS queues.');
  await page.mouse.up();
});

test('a topic drawn to a device is a plan that subscribes it', async ({ page }) => {
  await drawFrom(page, topicOf(page, 'orders'), 'subscribe', deviceOf(page, phone));
  const asked = nextIntents(page);
  await page.mouse.up();
  expect(await asked).toMatchObject([{ kind: 'subscribe', protocol: 'application', endpoint: phone }]);
});
