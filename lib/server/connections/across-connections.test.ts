import { CreateTopicCommand, SubscribeCommand } from '@aws-sdk/client-sns';
import { SetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterEach, expect, it, onTestFinished, vi } from 'vitest';
import { createQueue } from '#lib/testing/create-queue.ts';
import { byProfile, startConnections } from './testing/start-connections.ts';

afterEach(() => vi.unstubAllEnvs());

it('a subscription of one region is judged by the policy of its queue in another', async () => {
  const started = await startConnections((endpoint) => [
    byProfile('eu', endpoint),
    byProfile('us', endpoint, { region: 'us-east-1' }),
  ]);
  const { runtime, sns, config } = started;
  const us = new SQSClient({ ...config, region: 'us-east-1' });
  onTestFinished(() => us.destroy());
  const { TopicArn = '' } = await sns.send(new CreateTopicCommand({ Name: 'orders' }));
  const { QueueUrl } = await createQueue({ sqs: us }, 'mail');
  const Endpoint = TopicArn.replace('sns:eu-west-1', 'sqs:us-east-1').replace('orders', 'mail');
  await sns.send(new SubscribeCommand({ TopicArn, Protocol: 'sqs', Endpoint }));
  const delivery = async () => (await runtime.connection('eu').monitor.topology()).subscriptions[0]?.delivery;

  expect(await delivery()).toBe('unknown');
  await runtime.connection('us').monitor.topology();
  expect(await delivery()).toBe('no-policy');
  const Statement = {
    Effect: 'Allow',
    Principal: { Service: 'sns.amazonaws.com' },
    Action: 'sqs:SendMessage',
    Resource: Endpoint,
  };
  const Attributes = { Policy: JSON.stringify({ Version: '2012-10-17', Statement }) };
  await us.send(new SetQueueAttributesCommand({ QueueUrl, Attributes }));
  await runtime.connection('us').monitor.queueDetail('mail');
  expect(await delivery()).toBe('allowed');
});
