import {
  ConfirmSubscriptionCommand,
  GetSubscriptionAttributesCommand,
  InvalidParameterException,
  ListSubscriptionsByTopicCommand,
  ListSubscriptionsCommand,
  NotFoundException,
  SubscribeCommand,
  UnsubscribeCommand,
} from '@aws-sdk/client-sns';
import { CreateQueueCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACCOUNT, allowSns, type Bench, openBench, queueArn, queueUrl, REGION } from './testing/open-bench.ts';

const LAMBDA = `arn:aws:lambda:${REGION}:${ACCOUNT}:function:resize`;
const FIREHOSE = `arn:aws:firehose:${REGION}:${ACCOUNT}:deliverystream/lake`;
const NO_DEVICE = `arn:aws:sns:${REGION}:${ACCOUNT}:endpoint/GCM/app/4c94e4b2-6d3b-3a53-a1c4-7cbb1d8d3b1a`;
const ROLE = { SubscriptionRoleArn: `arn:aws:iam::${ACCOUNT}:role/firehose` };

let bench: Bench;
let topic: string;
beforeAll(async () => {
  bench = await openBench();
  topic = await bench.topic('orders');
});
afterAll(() => bench.close());

const rowsOf = async (TopicArn: string) =>
  (await bench.sns.send(new ListSubscriptionsByTopicCommand({ TopicArn }))).Subscriptions ?? [];
const tokenFor = (endpoint: string) => {
  const entry = bench.outbox.entries.findLast((one) => one.endpoint === endpoint && one.outcome === 'confirmation');
  return entry?.outcome === 'confirmation' ? entry.token : '';
};

describe('Subscribe', () => {
  it.each([
    ['sqs', queueArn('orders'), {}],
    ['lambda', LAMBDA, {}],
    ['firehose', FIREHOSE, ROLE],
    ['sms', '+1-555-0100', {}],
  ])('confirms %s at once', async (Protocol, Endpoint, Attributes) => {
    const input = { TopicArn: topic, Protocol, Endpoint, Attributes };
    const { SubscriptionArn } = await bench.sns.send(new SubscribeCommand(input));
    expect(SubscriptionArn).toMatch(new RegExp(`^${topic}:[0-9a-f-]{36}$`));
  });

  it.each([
    ['http', 'http://example.com/hook'],
    ['https', 'https://example.com/hook'],
    ['email', 'a@example.com'],
    ['email-json', 'b@example.com'],
  ])('leaves %s pending, without telling its ARN', async (Protocol, Endpoint) => {
    const { SubscriptionArn } = await bench.sns.send(new SubscribeCommand({ TopicArn: topic, Protocol, Endpoint }));
    expect(SubscriptionArn).toBe('pending confirmation');
    const row = (await rowsOf(topic)).find((one) => one.Endpoint === Endpoint);
    expect(row).toEqual({
      SubscriptionArn: 'PendingConfirmation',
      TopicArn: topic,
      Protocol,
      Endpoint,
      Owner: ACCOUNT,
    });
  });

  it('tells the ARN of a pending one where asked to', async () => {
    const arn = await bench.subscribe(topic, 'told@example.com', {}, { Protocol: 'email' });
    const { Attributes } = await bench.sns.send(new GetSubscriptionAttributesCommand({ SubscriptionArn: arn }));
    expect(Attributes).toMatchObject({ PendingConfirmation: 'true', ConfirmationWasAuthenticated: 'false' });
  });

  it('answers the same subscription for the same endpoint', async () => {
    const own = await bench.topic('idempotent');
    const raw = { RawMessageDelivery: 'true' };
    const arn = await bench.subscribe(own, queueArn('same'), raw);
    expect(await bench.subscribe(own, queueArn('same'), raw)).toBe(arn);
    expect(await bench.subscribe(own, queueArn('same'))).toBe(arn);
    expect(await rowsOf(own)).toHaveLength(1);
    const different = bench.subscribe(own, queueArn('same'), { RawMessageDelivery: 'false' });
    await expect(different).rejects.toThrow('Subscription already exists with different attributes');
  });

  it.each([
    ['carrier-pigeon', 'loft', 'Amazon SNS does not support this protocol string: carrier-pigeon'],
    ['sqs', 'http://127.0.0.1/000000000000/orders', 'Invalid parameter: SQS endpoint ARN'],
    ['lambda', 'resize', 'Invalid parameter: Lambda endpoint ARN'],
    ['firehose', 'lake', 'Invalid parameter: Firehose endpoint ARN'],
    ['firehose', FIREHOSE, 'SubscriptionRoleArn'],
    ['application', 'phone', 'Invalid parameter: Application endpoint ARN'],
    ['application', NO_DEVICE, `Endpoint does not exist for endpoint arn${NO_DEVICE}`],
    ['http', 'https://example.com', 'Endpoint must match the specified protocol'],
    ['https', 'example.com', 'Endpoint must match the specified protocol'],
    ['email', 'nobody', 'Invalid parameter: Email address'],
    ['sms', '+15--551234567', 'Invalid SMS endpoint: +15--551234567'],
    ['sms', 'NAA+15551234567', 'Invalid SMS endpoint: NAA+15551234567'],
    ['sqs', queueArn('ordered.fifo'), 'FIFO SQS Queues can not be subscribed to standard SNS topics'],
  ])('refuses %s with the endpoint %s', async (Protocol, Endpoint, message) => {
    const refused = bench.sns.send(new SubscribeCommand({ TopicArn: topic, Protocol, Endpoint }));
    await expect(refused).rejects.toThrow(InvalidParameterException);
    await expect(refused).rejects.toThrow(message);
  });

  it('lets a FIFO topic have queues of both kinds, and nothing else', async () => {
    const fifo = await bench.topic('orders.fifo');
    await expect(bench.subscribe(fifo, queueArn('ordered.fifo'))).resolves.toContain(fifo);
    await expect(bench.subscribe(fifo, queueArn('plain'))).resolves.toContain(fifo);
    await expect(bench.subscribe(fifo, LAMBDA, {}, { Protocol: 'lambda' })).rejects.toThrow(InvalidParameterException);
  });

  it('refuses an unknown topic', async () => {
    await expect(bench.subscribe(`${topic}-gone`, queueArn('orders'))).rejects.toThrow(NotFoundException);
  });
});

describe('ConfirmSubscription', () => {
  it('confirms with the token from the outbox, once', async () => {
    await bench.subscribe(topic, 'http://example.com/confirm', {}, { Protocol: 'http' });
    const input = { TopicArn: topic, Token: tokenFor('http://example.com/confirm') };
    const { SubscriptionArn } = await bench.sns.send(new ConfirmSubscriptionCommand(input));
    const row = (await rowsOf(topic)).find((one) => one.Endpoint === 'http://example.com/confirm');
    expect(row?.SubscriptionArn).toBe(SubscriptionArn);
    await expect(bench.sns.send(new ConfirmSubscriptionCommand(input))).rejects.toThrow('Invalid parameter: Token');
  });

  it("sends the token as a message to another account's queue, and lists the edge for both", async () => {
    const other = '111111111111';
    const sqs = bench.sqsOf(REGION, other);
    const arn = queueArn('theirs', REGION, other);
    await sqs.send(
      new CreateQueueCommand({ QueueName: 'theirs', Attributes: { Policy: JSON.stringify(allowSns(arn)) } }),
    );
    await bench.subscribe(topic, arn);
    expect((await rowsOf(topic)).find((row) => row.Endpoint === arn)?.SubscriptionArn).toBe('PendingConfirmation');

    const asked = await sqs.send(new ReceiveMessageCommand({ QueueUrl: queueUrl(bench.sandbox.endpoint, arn) }));
    const { Type, Token } = JSON.parse(asked.Messages?.[0]?.Body ?? '{}') as Record<string, string>;
    expect(Type).toBe('SubscriptionConfirmation');
    const theirs = bench.snsOf(REGION, other);
    await theirs.send(new ConfirmSubscriptionCommand({ TopicArn: topic, Token }));
    await bench.publish(topic, 'across');
    const got = await sqs.send(new ReceiveMessageCommand({ QueueUrl: queueUrl(bench.sandbox.endpoint, arn) }));
    expect(got.Messages).toHaveLength(1);
    sqs.destroy();
    theirs.destroy();
  });

  it('forgets a pending subscription after 48 hours', async () => {
    const late = await bench.topic('late');
    await bench.subscribe(late, 'late@example.com', {}, { Protocol: 'email' });
    bench.clock.advance(48 * 3_600_000 - 1);
    expect(await rowsOf(late)).toHaveLength(1);
    bench.clock.advance(1);
    expect(await rowsOf(late)).toHaveLength(0);
  });
});

describe('Unsubscribe', () => {
  it('ends the subscription, and may be asked again', async () => {
    const own = await bench.topic('left');
    const SubscriptionArn = await bench.subscribe(own, queueArn('left'));
    await bench.sns.send(new UnsubscribeCommand({ SubscriptionArn }));
    await bench.sns.send(new UnsubscribeCommand({ SubscriptionArn }));
    expect(await rowsOf(own)).toEqual([]);
    const look = bench.sns.send(new GetSubscriptionAttributesCommand({ SubscriptionArn }));
    await expect(look).rejects.toThrow(NotFoundException);
  });

  it.each([
    ['PendingConfirmation', 'An ARN must have at least 6 elements, not 1'],
    [`arn:aws:sns:${REGION}:${ACCOUNT}:orders:not-a-uuid`, 'Invalid parameter: SubscriptionId'],
  ])('refuses %s', async (SubscriptionArn, message) => {
    await expect(bench.sns.send(new UnsubscribeCommand({ SubscriptionArn }))).rejects.toThrow(message);
  });
});

describe('ListSubscriptions', () => {
  it("lists the caller's own only, where the topic lists everybody's", async () => {
    const Statement = [{ Effect: 'Allow', Principal: '*', Action: 'SNS:Subscribe', Resource: '*' }];
    const open = await bench.topic('open', { Policy: JSON.stringify({ Statement }) });
    const stranger = bench.snsOf(REGION, '333333333333');
    const Endpoint = queueArn('mine', REGION, '333333333333');
    await stranger.send(new SubscribeCommand({ TopicArn: open, Protocol: 'sqs', Endpoint }));
    const theirs = (await stranger.send(new ListSubscriptionsCommand({}))).Subscriptions ?? [];
    expect(theirs).toEqual([expect.objectContaining({ TopicArn: open, Endpoint, Owner: '333333333333' })]);
    const ours = (await bench.sns.send(new ListSubscriptionsCommand({}))).Subscriptions ?? [];
    expect(ours.map((row) => row.Endpoint)).not.toContain(Endpoint);
    expect((await rowsOf(open)).map((row) => row.Endpoint)).toEqual([Endpoint]);
    stranger.destroy();
  });
});
