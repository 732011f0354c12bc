import { CreateTopicCommand, SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import { CreateQueueCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { Page } from '@playwright/test';
import { drawTo, middleOf } from './support/gestures.ts';
import { inspectorOf, queueOf, searchBox, topicOf } from './support/on-map.ts';
import { REGION, startWeir, type Weir } from './support/start-weir.ts';
import { expect, test } from './support/test.ts';

const AWAY = 'us-east-1';
const ARCHIVE = `arn:aws:sqs:${AWAY}:000000000000:archive`;
/** Nothing listens there. */
const NOWHERE = 'http://127.0.0.1:9';
/** ms; until a connection that nobody had opened was read. */
const OPENS_WITHIN = 20_000;

let weir: Weir;
test.beforeAll(async () => {
  weir = await startWeir({
    config: (endpoint) => ({
      connections: [
        { id: 'shop', label: 'Shop', region: REGION, endpoint, colour: 'teal' },
        { id: 'shop-us', label: 'Shop US', region: AWAY, endpoint },
        { id: 'live', label: 'Shop live', region: 'eu-central-1', endpoint, production: true },
        { id: 'down', label: 'Down', region: 'eu-west-3', endpoint: NOWHERE },
        { id: 'lost', label: 'Lost', region: 'eu-west-2', profile: 'nobody-has-this' },
      ],
    }),
    prepare: twoRegions,
  });
});
test.afterAll(() => weir.stop());

/** A topic in one region that feeds a queue there and one in the other; beside it a queue that the name is of, too. */
async function twoRegions({ sandbox, sqs, sns }: Pick<Weir, 'sandbox' | 'sqs' | 'sns'>): Promise<void> {
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const away = { endpoint: sandbox.endpoint, region: AWAY, credentials };
  const [sqsAway, snsAway] = [new SQSClient(away), new SNSClient(away)];
  for (const QueueName of ['orders-mail', 'returns']) await sqs.send(new CreateQueueCommand({ QueueName }));
  for (const QueueName of ['archive', 'returns']) await sqsAway.send(new CreateQueueCommand({ QueueName }));
  const { TopicArn } = await sns.send(new CreateTopicCommand({ Name: 'orders' }));
  const mail = `arn:aws:sqs:${REGION}:000000000000:orders-mail`;
  for (const Endpoint of [mail, ARCHIVE]) {
    await sns.send(new SubscribeCommand({ TopicArn, Protocol: 'sqs', Endpoint }));
  }
  const live = new SQSClient({ ...away, region: 'eu-central-1' });
  await live.send(new CreateQueueCommand({ QueueName: 'payments' }));
  for (const client of [sqsAway, snsAway, live]) client.destroy();
}

const live = (page: Page) => page.getByText(/^live · \d+ s$/);
const menu = (page: Page) => page.getByRole('dialog', { name: 'Connections' });

async function openMenu(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Switch connection' }).click();
  await expect(page.getByPlaceholder('Find a connection')).toBeFocused();
}

async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Commands and names' }).fill(words);
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
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

test('production says so in the header, in the title and over a deletion', async ({ page }) => {
  await page.goto(`${weir.url}/live/queues/payments`);
  await expect(page).toHaveTitle('Production: Shop live eu-central-1 · Weir');
  await expect(page.getByRole('banner').getByText('production', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Purge or delete' }).click();
  await page.getByRole('menuitem', { name: 'Delete queue…' }).click();
  await expect(page.getByRole('dialog').getByText('This is production: Shop live, eu-central-1')).toBeVisible();
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

test('a region beside another: a subscription meets its queue there, and the panel works through its connection', async ({
  page,
}) => {
  await page.goto(`${weir.url}/shop`);
  await expect(topicOf(page, 'orders')).toBeVisible();
  await command(page, 'show beside: shop us');
  await expect(page).toHaveURL(`${weir.url}/shop?with=shop-us`);
  const archive = queueOf(page, 'archive');
  await expect(archive).toHaveAccessibleName(/about 0 messages.*in us-east-1$/, { timeout: OPENS_WITHIN });
  await expect(topicOf(page, 'orders')).toHaveAccessibleName(/in eu-west-1$/);
  await expect(queueOf(page, 'returns')).toHaveCount(2);

  const asked = page.waitForRequest((request) => request.url().endsWith('/api/connections/shop-us/queues/archive'));
  await archive.click();
  await asked;
  await expect(inspectorOf(page, 'archive')).toContainText(ARCHIVE);

  await searchBox(page).fill('us-east');
  await expect(page.getByRole('option')).toHaveCount(2);
  await searchBox(page).fill('');

  await page.getByRole('button', { name: 'Hide Shop US' }).click();
  await expect(page).not.toHaveURL(/with=/);
  await expect(queueOf(page, 'returns')).toHaveCount(1);
});

test('a topic drawn to a queue of another connection is a plan at each end, each through its own', async ({ page }) => {
  await page.goto(`${weir.url}/shop?with=shop-us`);
  const away = page.getByRole('group', { name: /^Queue returns,.*in us-east-1$/ });
  await expect(away).toBeVisible({ timeout: OPENS_WITHIN });
  await expect(page.getByText(/^Reading the account/)).toHaveCount(0);
  const planned = (connection: string) =>
    page.waitForRequest((request) => request.url().endsWith(`/api/connections/${connection}/plans`));

  const first = planned('shop');
  await topicOf(page, 'orders').hover();
  await drawTo(page, 'subscribe', await middleOf(away));
  await page.mouse.up();
  await first;
  await expect(page.getByRole('heading', { name: 'Subscribe returns to orders', exact: true })).toBeVisible();
  await expect(page.getByText(/Queue returns is of Shop US/)).toBeVisible();

  const second = planned('shop-us');
  await page.getByRole('button', { name: 'Plan the policy in Shop US' }).click();
  await second;
  await expect(page.getByRole('heading', { name: 'Let topic orders send to returns', exact: true })).toBeVisible();
});

test('a link to two regions opens both, with what is selected in the second', async ({ page }) => {
  await page.goto(`${weir.url}/shop?with=shop-us,down&select=${ARCHIVE}`);
  await expect(inspectorOf(page, 'archive')).toContainText(ARCHIVE);
  await expect(topicOf(page, 'orders')).toBeVisible();
  await expect(page.getByText('Down', { exact: true }).first()).toBeVisible();
  await expect(page.getByText(/cannot be reached/).last()).toBeVisible({ timeout: OPENS_WITHIN });
  await expect(live(page)).toBeVisible();
});

test('the table has a column for it', async ({ page }) => {
  await page.goto(`${weir.url}/shop?with=shop-us&view=table`);
  await expect(page.getByRole('columnheader', { name: 'Connection' })).toBeVisible();
  await expect(page.getByRole('row', { name: /archive.*us-east-1/ })).toBeVisible();
});
