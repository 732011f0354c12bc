import { CreateTopicCommand, SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import { CreateQueueCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { Page } from '@playwright/test';
import { REGION, startWeir, type Weir } from './start-weir.ts';
import { expect } from './test.ts';

const AWAY = 'us-east-1';
/** A queue of the region that is away, which a topic of the other feeds. */
export const ARCHIVE = `arn:aws:sqs:${AWAY}:000000000000:archive`;
/** Nothing listens there. */
const NOWHERE = 'http://127.0.0.1:9';
/** ms; until a connection that nobody had opened was read. */
export const OPENS_WITHIN = 20_000;

/** Two regions of a shop, its production, and two connections that do not answer. */
export const startConnections = (): Promise<Weir> =>
  startWeir({
    config: (endpoint) => ({
      connections: [
        { id: 'shop', label: 'Shop', region: REGION, endpoint, colour: 'teal' },
        { id: 'shop-us', label: 'Shop US', region: AWAY, endpoint },
        { id: 'live', label: 'Shop live', region: 'eu-central-1', endpoint, production: true },
        { id: 'down', label: 'Down', region: 'eu-west-3', endpoint: NOWHERE },
        { id: 'lost', label: 'Lost', region: 'eu-west-2', profile: 'nobody-has-this' },
      ],
    }),
    prepare: fill,
  });

/** A topic in one region that feeds a queue there and one in the other; beside it a queue that the name is of, too. */
async function fill({ sandbox, sqs, sns }: Pick<Weir, 'sandbox' | 'sqs' | 'sns'>): Promise<void> {
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

/** That all of what is shown is read and heard. */
export const live = (page: Page) => page.getByText(/^live · \d+ s$/);

/** Does the one command that these words find. */
export async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Commands and names' }).fill(words);
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
}
