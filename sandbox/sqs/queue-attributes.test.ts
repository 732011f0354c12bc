import {
  GetQueueAttributesCommand,
  ListQueueTagsCommand,
  type QueueAttributeName,
  TagQueueCommand,
  UntagQueueCommand,
} from '@aws-sdk/client-sqs';
import { expect, test } from 'vitest';
import { arnOf, queueDesk } from '../testing/queue-desk.ts';

const policy = (statements: number, more = '') =>
  JSON.stringify({ Statement: Array(statements).fill({ Effect: 'Allow', Principal: '*', Action: `sqs:*${more}` }) });

test('a new queue has the defaults of AWS', async () => {
  const desk = await queueDesk();
  const seconds = String(Math.floor(desk.clock.now() / 1_000));
  expect(await desk.attributes(await desk.create('orders.fifo'))).toEqual({
    QueueArn: arnOf('orders.fifo'),
    ApproximateNumberOfMessages: '0',
    ApproximateNumberOfMessagesNotVisible: '0',
    ApproximateNumberOfMessagesDelayed: '0',
    CreatedTimestamp: seconds,
    LastModifiedTimestamp: seconds,
    DelaySeconds: '0',
    MaximumMessageSize: '1048576',
    MessageRetentionPeriod: '345600',
    ReceiveMessageWaitTimeSeconds: '0',
    VisibilityTimeout: '30',
    SqsManagedSseEnabled: 'true',
    FifoQueue: 'true',
    ContentBasedDeduplication: 'false',
    DeduplicationScope: 'queue',
    FifoThroughputLimit: 'perQueue',
  });
});

test.each([
  { DelaySeconds: '901' },
  { DelaySeconds: '-1' },
  { DelaySeconds: '1.5' },
  { MaximumMessageSize: '1023' },
  { MaximumMessageSize: '1048577' },
  { MessageRetentionPeriod: '59' },
  { ReceiveMessageWaitTimeSeconds: '21' },
  { VisibilityTimeout: '43201' },
  { KmsDataKeyReusePeriodSeconds: '59' },
  { SqsManagedSseEnabled: 'yes' },
  { Policy: 'not json' },
  { Policy: '{"Statement":[{"Effect":"Maybe"}]}' },
  { Policy: policy(21) },
  { Policy: policy(1, 'x'.repeat(8_192)) },
  { RedrivePolicy: '[]' },
  { RedrivePolicy: '{"maxReceiveCount":3}' },
  { RedrivePolicy: `{"deadLetterTargetArn":"${arnOf('orders')}"}` },
  { RedrivePolicy: `{"deadLetterTargetArn":"${arnOf('orders')}","maxReceiveCount":0}` },
  { RedrivePolicy: `{"deadLetterTargetArn":"${arnOf('orders')}","maxReceiveCount":1001}` },
  { RedrivePolicy: `{"deadLetterTargetArn":"${arnOf('orders')}","maxReceiveCount":1,"x":1}` },
  { RedriveAllowPolicy: '{"redrivePermission":"some"}' },
  { RedriveAllowPolicy: '{"redrivePermission":"byQueue"}' },
  { ContentBasedDeduplication: 'true' },
  { DeduplicationScope: 'queue' },
  { QueueArn: 'arn' },
  { Colour: 'blue' },
])('refuses %j, and leaves the queue as it was', async (attributes) => {
  const desk = await queueDesk();
  const url = await desk.create('orders');
  const before = await desk.attributes(url);
  const asked = desk.set(url, { VisibilityTimeout: '7', ...attributes } as Record<string, string>);
  await expect(asked).rejects.toMatchObject({
    name: expect.stringMatching(/^(Invalid(Attribute|Parameter)|OverLimit)/),
  });
  expect(await desk.attributes(url)).toEqual(before);
});

test('policies are set and, by an empty text, taken away', async () => {
  const desk = await queueDesk();
  await desk.create('dead');
  const url = await desk.create('orders');
  const set = {
    Policy: policy(1),
    RedrivePolicy: `{"deadLetterTargetArn":"${arnOf('dead')}","maxReceiveCount":"3"}`,
    RedriveAllowPolicy: '{"redrivePermission":"denyAll"}',
  };
  desk.clock.advance(5_000);
  await desk.set(url, set);
  const after = await desk.attributes(url);
  expect(after).toMatchObject(set);
  expect(Number(after.LastModifiedTimestamp) - Number(after.CreatedTimestamp)).toBe(5);
  await desk.set(url, { Policy: '', RedrivePolicy: '', RedriveAllowPolicy: '' });
  expect(Object.keys(await desk.attributes(url))).not.toEqual(expect.arrayContaining(['Policy']));
  expect(await desk.attributes(url)).not.toHaveProperty('RedrivePolicy');
});

test('a queue is encrypted one way at a time', async () => {
  const desk = await queueDesk();
  const url = await desk.create('orders', { KmsMasterKeyId: 'alias/mine' });
  expect(await desk.attributes(url)).toMatchObject({ KmsMasterKeyId: 'alias/mine', SqsManagedSseEnabled: 'false' });
  await desk.set(url, { SqsManagedSseEnabled: 'true' });
  expect(await desk.attributes(url)).not.toHaveProperty('KmsMasterKeyId');
});

test('only what is asked for is answered, and only what exists can be', async () => {
  const desk = await queueDesk();
  const QueueUrl = await desk.create('orders');
  const ask = (...AttributeNames: string[]) =>
    desk.sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: AttributeNames as QueueAttributeName[] }));
  expect((await ask('DelaySeconds')).Attributes).toEqual({ DelaySeconds: '0' });
  expect((await ask()).Attributes).toBeUndefined();
  for (const name of ['Colour', 'toString']) {
    await expect(ask(name)).rejects.toMatchObject({ name: 'InvalidAttributeName' });
  }
});

test('tags come, change and go', async () => {
  const desk = await queueDesk();
  const QueueUrl = await desk.create('orders');
  const tags = async () => (await desk.sqs.send(new ListQueueTagsCommand({ QueueUrl }))).Tags;
  expect(await tags()).toBeUndefined();
  await desk.sqs.send(new TagQueueCommand({ QueueUrl, Tags: { team: 'shop', stage: 'test' } }));
  await desk.sqs.send(new TagQueueCommand({ QueueUrl, Tags: { stage: 'live' } }));
  await desk.sqs.send(new UntagQueueCommand({ QueueUrl, TagKeys: ['team', 'nothing'] }));
  expect(await tags()).toEqual({ stage: 'live' });
  const asked = desk.sqs.send(new TagQueueCommand({ QueueUrl, Tags: { 'aws:mine': 'x' } }));
  await expect(asked).rejects.toMatchObject({ name: 'InvalidParameterValue' });
});
