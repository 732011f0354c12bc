import { CreateTopicCommand, SubscribeCommand } from '@aws-sdk/client-sns';
import { SetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterEach, expect, it, onTestFinished, vi } from 'vitest';
import type { Intent } from '#lib/contracts/intent.ts';
import { createQueue } from '#lib/testing/create-queue.ts';
import { attributeOf } from '#lib/testing/queue-acts.ts';
import { createTopic } from '#lib/testing/topic-acts.ts';
import { PLAIN } from '#lib/topology/change/testing/intents.ts';
import { applyToEnd } from '../changes/testing/open-changes.ts';
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

it('two connections of one account that change one queue at once overwrite nothing of each other', async () => {
  const started = await startConnections((endpoint) => [byProfile('a', endpoint), byProfile('b', endpoint)]);
  await createQueue(started, 'mail');
  const subscribe = async (topic: string): Promise<Intent> => {
    const topicArn = await createTopic(started, topic);
    const endpoint = `arn:aws:sqs:eu-west-1:${started.sandbox.account}:mail`;
    return { kind: 'subscribe', topicArn, protocol: 'sqs', endpoint, settings: PLAIN };
  };
  const wanted = [
    { changes: started.runtime.connection('a').changes, intents: [await subscribe('orders')] },
    { changes: started.runtime.connection('b').changes, intents: [await subscribe('refunds')] },
  ];
  const plans = await Promise.all(
    wanted.map(async (each) => ({ ...each, plan: await each.changes.plan(each.intents) })),
  );
  // Were both to write, each would have read before the other has written.
  started.sandbox.faults.add({ kind: 'latency', action: 'SetQueueAttributes', ms: 200 });
  const ends = await Promise.allSettled(plans.map(({ changes, plan }) => applyToEnd(changes, plan)));
  expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(ends.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { code: 'conflict', message: expect.stringContaining('Policy of queue mail was changed') },
  });
  for (const [at, { changes, intents }] of wanted.entries()) {
    if (ends[at]?.status === 'rejected') await applyToEnd(changes, await changes.plan(intents));
  }
  const policy = await attributeOf(started, 'mail', 'Policy');
  expect(policy).toContain(':orders"');
  expect(policy).toContain(':refunds"');
});
