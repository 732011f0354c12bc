import { GetSubscriptionAttributesCommand, ListSubscriptionsByTopicCommand, PublishCommand } from '@aws-sdk/client-sns';
import { ListQueuesCommand } from '@aws-sdk/client-sqs';
import type { Locator, Page } from '@playwright/test';
import { lookAt, outcomeOf } from './support/look.ts';
import { inspectorOf } from './support/on-map.ts';
import { expectSound } from './support/soundness.ts';
import { type Shop, startShop } from './support/start-shop.ts';
import { expect, test } from './support/test.ts';

const TOPIC = 'arn:aws:sns:eu-west-1:000000000000:orders';
const idOf = (queue: string) => `${TOPIC}|sqs|arn:aws:sqs:eu-west-1:000000000000:${queue}`;

let shop: Shop;
test.beforeAll(async () => {
  shop = await startShop();
});
test.afterAll(() => shop.stop());

/** The panel of a subscription of `orders`, on a tab. */
async function openSubscription(page: Page, queue: string, tab: string): Promise<Locator> {
  await page.goto(`${shop.url}/default?select=${encodeURIComponent(idOf(queue))}&tab=${tab}`);
  const panel = inspectorOf(page, `orders → ${queue}`);
  await expect(panel).toBeVisible({ timeout: 20_000 });
  return panel;
}

async function publish(kind: string, total: number): Promise<void> {
  const MessageAttributes = {
    kind: { DataType: 'String', StringValue: kind },
    total: { DataType: 'Number', StringValue: String(total) },
  };
  await shop.sns.send(new PublishCommand({ TopicArn: TOPIC, Message: `{"total":${total}}`, MessageAttributes }));
}

/** What SNS itself says of a subscription's filter. */
async function filterOf(queue: string): Promise<string | undefined> {
  const { Subscriptions = [] } = await shop.sns.send(new ListSubscriptionsByTopicCommand({ TopicArn: TOPIC }));
  const SubscriptionArn = Subscriptions.find(({ Endpoint = '' }) => Endpoint.endsWith(`:${queue}`))?.SubscriptionArn;
  const { Attributes } = await shop.sns.send(new GetSubscriptionAttributesCommand({ SubscriptionArn }));
  return Attributes?.FilterPolicy;
}

const keyIn = (panel: Locator, name: string) => panel.getByRole('group', { name: `Key ${name}`, exact: true });
const triedIn = (panel: Locator) => panel.getByRole('list', { name: 'Messages tried' }).getByRole('listitem');

async function addTotal(panel: Locator): Promise<void> {
  await panel.getByRole('button', { name: 'And another key' }).click();
  await panel.getByRole('textbox', { name: 'Key', exact: true }).nth(1).fill('total');
  await keyIn(panel, 'total').getByLabel('Condition 1').selectOption({ label: 'number is' });
  await keyIn(panel, 'total').getByLabel('Number 1').fill('100');
}

test('a filter is edited, tried on live messages, applied as a plan, and stands at SNS', async ({ page }) => {
  const overview = await openSubscription(page, 'warehouse-picks', 'overview');
  await overview.getByRole('button', { name: 'Edit filter' }).click();
  const panel = inspectorOf(page, 'orders → warehouse-picks');
  await addTotal(panel);
  await expect(panel.getByText('only where kind is pick, and total > 100')).toBeVisible();
  await panel.getByText('Live from the topic').click();
  await panel.getByRole('button', { name: 'Read along 50 messages' }).click();
  await expect(panel.getByText('0 of 50 published so far')).toBeVisible({ timeout: 20_000 });
  await publish('pick', 50);
  await publish('pick', 500);
  await publish('gift', 500);
  await expect(panel.getByText('1 of 3 would no longer be delivered; none new.')).toBeVisible({ timeout: 20_000 });
  await expect(keyIn(panel, 'total').getByText('Keeps out 1 of the messages tried')).toBeVisible();
  await expect(triedIn(panel).filter({ hasText: 'no longer' })).toContainText('the filter asks that total > 100');
  await expect(triedIn(panel).filter({ hasText: 'kind is gift' })).toContainText('Not delivered');
  await expectSound(page, 'the filter editor', 'aside');
  await panel.getByRole('button', { name: 'Stop' }).click();
  await expect(panel.getByRole('button', { name: 'Read along another 50' })).toBeVisible({ timeout: 20_000 });
  expect((await shop.sqs.send(new ListQueuesCommand({ QueueNamePrefix: 'weir-tap-' }))).QueueUrls ?? []).toEqual([]);

  await panel.getByRole('button', { name: 'Show plan' }).click();
  await expect(page.getByText('SetSubscriptionAttributes')).toBeVisible();
  await page.getByRole('button', { name: 'Apply', exact: true }).click();
  await expect.poll(() => filterOf('warehouse-picks')).toBe('{"kind":["pick"],"total":[{"numeric":[">",100]}]}');
  await page.getByRole('button', { name: 'Close', exact: true }).last().click();
  await expect(panel.getByText('Nothing is changed yet.')).toBeVisible();
  await expect(keyIn(panel, 'total').getByLabel('Number 1')).toHaveValue('100');
});

test('form and JSON are the same policy; a mistake is marked where it stands, and nothing can be planned', async ({
  page,
}) => {
  const panel = await openSubscription(page, 'loyalty-points', 'filter');
  await keyIn(panel, 'channel').getByLabel('Value 1').fill('fax');
  await panel.getByText('JSON', { exact: true }).click();
  const editor = panel.getByRole('textbox', { name: 'Filter policy as JSON' });
  await expect(editor).toContainText('"fax"');
  await editor.fill('{"channel": ["web", {"prefix": 1}], "total": "x"}');
  await expect(panel.locator('.cm-lintRange-error')).toHaveText(['{"prefix": 1}', '"total"']);
  const mistakes = panel.getByRole('status', { name: 'Mistakes in the filter policy' });
  await expect(mistakes).toContainText('channel[1]: prefix takes a string');
  await expect(panel.getByRole('button', { name: 'Show plan' })).toBeDisabled();
  await expectSound(page, 'the filter editor with JSON', 'aside');
  await editor.fill('{"channel": ["web",');
  await panel.getByText('Form', { exact: true }).click();
  await expect(panel.getByRole('alert')).toContainText('The form shows this policy once it is JSON');
  await editor.fill('{"channel": ["web"], "kind": [{"exists": true}]}');
  await panel.getByText('Form', { exact: true }).click();
  await expect(keyIn(panel, 'kind').getByLabel('Condition 1')).toHaveValue('present');
  await panel.getByRole('tab', { name: 'Overview' }).click();
  await panel.getByRole('tab', { name: 'Edit' }).click();
  await expect(panel.getByText('only where channel is web, and kind is present')).toBeVisible();
  await panel.getByRole('button', { name: 'Reset' }).click();
  await expect(panel.getByText('only where channel is web or app')).toBeVisible();
});

test('a first filter is tried on what the last look at the queue saw', async ({ page }) => {
  for (const kind of ['pick', 'gift', 'gift']) await publish(kind, 20);
  await lookAt(page, shop.url, 'order-emails', { count: '100' });
  await expect(outcomeOf(page)).toBeVisible();
  const queue = inspectorOf(page, 'order-emails');
  await queue.getByRole('tab', { name: 'Feeds & DLQ' }).click();
  await page.evaluate((id) => {
    const url = new URL(window.location.href);
    url.pathname = '/default';
    url.search = new URLSearchParams({ select: id, tab: 'filter' }).toString();
    window.history.pushState(null, '', url);
  }, idOf('order-emails'));
  const panel = inspectorOf(page, 'orders → order-emails');
  await panel.getByRole('button', { name: 'Add a filter' }).click();
  await panel.getByRole('textbox', { name: 'Key', exact: true }).fill('kind');
  await panel.getByLabel('Value 1').fill('pick');
  await panel.getByText('Last look').click();
  await expect(panel.getByText(/^\d+ of \d+ would no longer be delivered; none new\.$/)).toBeVisible();
  await expect(triedIn(panel).filter({ hasText: 'kind is gift' }).first()).toContainText('no longer');
});

test('what is on the side of a narrow window works there, too', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 700 });
  const panel = await openSubscription(page, 'fraud-check', 'filter');
  await expect(keyIn(panel, 'total')).toBeVisible();
  await expectSound(page, 'the filter editor in a narrow window', '[role=dialog]');
  await panel.getByLabel('Find one by name').fill('undelivered');
  await panel.getByRole('button', { name: 'orders-undelivered' }).click();
  await panel.getByRole('button', { name: 'Show plan' }).click();
  await expect(page.getByText('SetSubscriptionAttributes')).toBeVisible();
});
