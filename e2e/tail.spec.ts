import { ListSubscriptionsCommand, PublishCommand } from '@aws-sdk/client-sns';
import { ListQueuesCommand } from '@aws-sdk/client-sqs';
import type { Page } from '@playwright/test';
import { inspectorOf } from './support/on-map.ts';
import { type Shop, startShop } from './support/start-shop.ts';
import { expect, test } from './support/test.ts';

let shop: Shop;
test.beforeAll(async () => {
  shop = await startShop();
});
test.afterAll(() => shop.stop());

const TOPIC = 'arn:aws:sns:eu-west-1:000000000000:alerts';

/** The taps that stand, by what SQS and SNS list. */
async function taps(): Promise<string[]> {
  const [{ QueueUrls = [] }, { Subscriptions = [] }] = await Promise.all([
    shop.sqs.send(new ListQueuesCommand({ QueueNamePrefix: 'weir-tap-' })),
    shop.sns.send(new ListSubscriptionsCommand({})),
  ]);
  return [
    ...QueueUrls,
    ...Subscriptions.flatMap(({ Endpoint = '' }) => (Endpoint.includes('weir-tap-') ? Endpoint : [])),
  ];
}

const publish = (Message: string) => shop.sns.send(new PublishCommand({ TopicArn: TOPIC, Message }));

test.beforeEach(async ({ page }) => {
  await page.goto(`${shop.url}/default/topics/alerts?tab=tail`);
  await page.getByRole('button', { name: 'Start the tail' }).click();
  await expect(page.getByRole('timer')).toBeVisible({ timeout: 20_000 });
});

const listIn = (page: Page) => page.getByRole('treegrid', { name: 'Messages published to alerts' });
const tapOnMap = (page: Page) => page.getByRole('group', { name: /^Tap weir-tap-/ });

test('what is published is listed as it comes, held still on request, and opened', async ({ page }) => {
  const list = listIn(page);
  const panel = inspectorOf(page, 'alerts');
  await publish('{"disk":"full"}');
  await expect(list.getByText('disk')).toBeVisible();
  await panel.getByRole('button', { name: 'Pause' }).click();
  await publish('{"disk":"empty"}');
  await expect(panel.getByText('1 came since')).toBeVisible();
  await expect(list.getByText('empty')).toBeHidden();
  await panel.getByRole('button', { name: 'Go on' }).click();
  await expect(list.getByText('empty')).toBeVisible();
  await list.getByText('full').click();
  await expect(page.getByRole('article', { name: 'Message' })).toContainText('SNS envelope');
});

test('the tap stands on the map, and nothing is left of it once it is stopped', async ({ page }) => {
  expect(await taps()).toHaveLength(2);
  await expect(tapOnMap(page)).toBeVisible();
  await publish('the last one');
  await expect(listIn(page).getByText('the last one')).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(inspectorOf(page, 'alerts').getByText('The tap is gone')).toBeVisible();
  expect(await taps()).toEqual([]);
  await expect(tapOnMap(page)).toBeHidden();
  await expect(listIn(page).getByText('the last one')).toBeVisible();
});

test('the tap goes when the browser tab is closed', async ({ page }) => {
  expect(await taps()).toHaveLength(2);
  await page.close();
  await expect.poll(taps).toEqual([]);
});

test('the tap goes when the person goes elsewhere, and what came is still there', async ({ page }) => {
  await publish('kept for later');
  await expect(page.getByText('kept for later')).toBeVisible();
  await page.getByRole('tab', { name: 'Overview' }).click();
  await expect.poll(taps).toEqual([]);
  await page.getByRole('tab', { name: 'Tail' }).click();
  await expect(page.getByText('kept for later')).toBeVisible();
  await expect(page.getByText('You went elsewhere')).toBeVisible();
});
