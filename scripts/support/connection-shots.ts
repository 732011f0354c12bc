import { CreateTopicCommand, SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import { CreateQueueCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { Page } from '@playwright/test';
import { startTraffic, type Traffic } from '#sandbox/traffic/start-traffic.ts';
import { buildWorld } from '#sandbox/worlds/build-world.ts';
import { shop } from '#sandbox/worlds/shop.ts';
import { queueOf } from '../../e2e/support/on-map.ts';
import { REGION, startWeir, type Weir } from '../../e2e/support/start-weir.ts';
import { sayOnce } from './say.ts';

const AWAY = 'us-east-1';
const arnOf = (queue: string) => `arn:aws:sqs:${AWAY}:000000000000:${queue}`;

/** What lets the topics of the first region send to a queue of the second. */
const policyOf = (queue: string) => ({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Service: 'sns.amazonaws.com' },
      Action: 'sqs:SendMessage',
      Resource: arnOf(queue),
      Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:sns:*:000000000000:*' } },
    },
  ],
});

/** The shop with its traffic, and an archive of its orders and refunds in another region. */
export async function startTwoRegions(): Promise<Weir> {
  const traffic: Traffic[] = [];
  const weir = await startWeir({
    config: (endpoint) => ({
      connections: [
        { id: 'shop', label: 'Shop', region: REGION, endpoint, colour: 'teal' },
        { id: 'shop-us', label: 'Shop US', region: AWAY, endpoint, colour: 'amber' },
        { id: 'shop-live', label: 'Shop live', region: 'eu-central-1', endpoint, colour: 'violet', production: true },
        { id: 'audit', label: 'Audit', region: REGION, profile: 'audit', readOnly: true },
      ],
    }),
    async prepare({ sandbox, sqs, sns }) {
      const world = await buildWorld({ sqs, sns }, shop);
      const away = {
        endpoint: sandbox.endpoint,
        region: AWAY,
        credentials: { accessKeyId: 'demo', secretAccessKey: 'demo' },
      };
      await archive(new SQSClient(away), new SNSClient(away));
      for (const [topic, queue] of [
        ['orders', 'order-archive'],
        ['refunds', 'refund-archive'],
      ] as const) {
        const TopicArn = world.topicArns.get(topic);
        await sns.send(new SubscribeCommand({ TopicArn, Protocol: 'sqs', Endpoint: arnOf(queue) }));
      }
      traffic.push(startTraffic({ sqs, sns }, world, shop, { onError: sayOnce() }));
    },
  });
  return {
    ...weir,
    async stop() {
      await Promise.all(traffic.map((each) => each.stop()));
      await weir.stop();
    },
  };
}

async function archive(sqs: SQSClient, sns: SNSClient): Promise<void> {
  const create = (QueueName: string, Attributes = {}) => sqs.send(new CreateQueueCommand({ QueueName, Attributes }));
  await create('archive-dlq', { MessageRetentionPeriod: '1209600' });
  const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: arnOf('archive-dlq'), maxReceiveCount: 5 });
  for (const queue of ['order-archive', 'refund-archive', 'tax-report']) {
    await create(queue, { RedrivePolicy, Policy: JSON.stringify(policyOf(queue)) });
  }
  const { TopicArn } = await sns.send(new CreateTopicCommand({ Name: 'filings' }));
  await sns.send(new SubscribeCommand({ TopicArn, Protocol: 'sqs', Endpoint: arnOf('tax-report') }));
  sqs.destroy();
  sns.destroy();
}

type RegionShot = { name: string; path: string; act: (page: Page) => Promise<unknown> };

/** Several connections, as they stand beside each other and in their menu. */
export const CONNECTION_SHOTS: RegionShot[] = [
  {
    name: 'two-regions',
    path: `/shop?with=shop-us&select=${arnOf('order-archive')}`,
    act: (page) =>
      page
        .getByText(/^read .* ago$/)
        .first()
        .waitFor(),
  },
  {
    name: 'connections',
    path: '/shop?with=shop-us',
    async act(page) {
      await queueOf(page, 'order-archive').waitFor();
      await page.getByRole('button', { name: 'Switch connection' }).click();
      await page
        .getByRole('option', { name: /Shop live/ })
        .first()
        .waitFor();
    },
  },
];
