import { CreateTopicCommand, SubscribeCommand } from '@aws-sdk/client-sns';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CapabilityName } from '#lib/contracts/capability.ts';
import { uniqueName } from '../unique-name.ts';
import { type OpenedWeir, openWeir } from './open-weir.ts';
import { PATIENCE, SERVER } from './start-server.ts';

/** What each server cannot do, as far as Weir has controls for it. */
const LACKS: Record<string, readonly CapabilityName[]> = {
  sandbox: [],
  fauxqs: ['messageMoveTasks', 'platformApplications'],
  moto: ['messageMoveTasks'],
  elasticmq: ['topics', 'topicTags', 'platformApplications'],
};

let weir: OpenedWeir;
beforeEach(async () => {
  weir = await openWeir();
});
afterEach(() => weir.close());

it('knows what the server cannot do', () => {
  expect(CapabilityName.options.filter(weir.lacks)).toEqual(LACKS[SERVER]);
});

it('draws queues with their counts and their dead-letter queues', async () => {
  const dlq = await weir.aQueue('orders-dlq');
  const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: dlq.arn, maxReceiveCount: 3 });
  const orders = await weir.aQueue('orders', { RedrivePolicy });
  await weir.sqs.send(new SendMessageCommand({ QueueUrl: orders.url, MessageBody: 'one' }));
  const of = async (name: string) => (await weir.topology()).queues.find((queue) => queue.name === name);
  await weir.topology();
  expect((await weir.monitor().queueDetail(orders.name)).queue).toMatchObject({
    arn: orders.arn,
    visible: 1,
    deadLetter: { arn: dlq.arn, maxReceiveCount: 3 },
  });
  await expect.poll(async () => (await of(dlq.name))?.deadLetterFor, PATIENCE).toEqual([orders.arn]);
});

it('draws topics and their subscriptions', async ({ skip }) => {
  skip(weir.lacks('topics'), `${SERVER} has no SNS`);
  const orders = await weir.aQueue('orders');
  const Name = uniqueName('sales');
  const { TopicArn } = await weir.sns.send(new CreateTopicCommand({ Name }));
  await weir.sns.send(new SubscribeCommand({ TopicArn, Protocol: 'sqs', Endpoint: orders.arn }));
  const edges = async () => (await weir.topology()).subscriptions.filter(({ topicArn }) => topicArn === TopicArn);
  await expect.poll(edges, PATIENCE).toMatchObject([{ protocol: 'sqs', endpoint: orders.arn }]);
});
