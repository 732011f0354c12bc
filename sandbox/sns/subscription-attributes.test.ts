import {
  FilterPolicyLimitExceededException,
  GetSubscriptionAttributesCommand,
  SetSubscriptionAttributesCommand,
} from '@aws-sdk/client-sns';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ACCOUNT, type Bench, openBench, queueArn } from './testing/open-bench.ts';

let bench: Bench;
let topic: string;
let subscription: string;
let count = 0;
beforeAll(async () => {
  bench = await openBench();
  topic = await bench.topic('orders');
});
beforeEach(async () => {
  count += 1;
  subscription = await bench.subscribe(topic, queueArn(`orders-${count}`));
});
afterAll(() => bench.close());

const read = async (SubscriptionArn = subscription) =>
  (await bench.sns.send(new GetSubscriptionAttributesCommand({ SubscriptionArn }))).Attributes ?? {};
const set = (AttributeName: string, AttributeValue: string, SubscriptionArn = subscription) =>
  bench.sns.send(new SetSubscriptionAttributesCommand({ SubscriptionArn, AttributeName, AttributeValue }));

describe('GetSubscriptionAttributes', () => {
  it('answers what a new subscription has, and no more', async () => {
    expect(await read()).toEqual({
      SubscriptionArn: subscription,
      TopicArn: topic,
      Protocol: 'sqs',
      Endpoint: queueArn(`orders-${count}`),
      Owner: ACCOUNT,
      SubscriptionPrincipal: `arn:aws:iam::${ACCOUNT}:root`,
      PendingConfirmation: 'false',
      ConfirmationWasAuthenticated: 'true',
      RawMessageDelivery: 'false',
    });
  });

  it('tells how http deliveries are retried', async () => {
    const arn = await bench.subscribe(topic, 'http://example.com', {}, { Protocol: 'http' });
    await set('DeliveryPolicy', '{"healthyRetryPolicy":{"numRetries":7}}', arn);
    const { EffectiveDeliveryPolicy = '{}' } = await read(arn);
    expect(JSON.parse(EffectiveDeliveryPolicy)).toMatchObject({ healthyRetryPolicy: { numRetries: 7 } });
  });

  it('knows no subscription that is not there', async () => {
    await expect(read(`${topic}:00000000-0000-4000-8000-000000000000`)).rejects.toThrow('Subscription does not exist');
  });
});

describe('SetSubscriptionAttributes', () => {
  it('sets a filter policy with its scope, and takes it away with the empty text or an empty policy', async () => {
    await set('FilterPolicy', '{"kind":["a"]}');
    expect(await read()).toMatchObject({ FilterPolicy: '{"kind":["a"]}', FilterPolicyScope: 'MessageAttributes' });
    for (const nothing of ['', '{}']) {
      await set('FilterPolicy', '{"kind":["a"]}');
      await set('FilterPolicy', nothing);
      expect(await read()).not.toHaveProperty('FilterPolicy');
    }
  });

  it('reads the policy by the scope', async () => {
    const nested = '{"order":{"kind":["a"]}}';
    await expect(set('FilterPolicy', nested)).rejects.toThrow('does not support nested filter policy');
    await set('FilterPolicyScope', 'MessageBody');
    await set('FilterPolicy', nested);
    await expect(set('FilterPolicyScope', 'MessageAttributes')).rejects.toThrow(
      'does not support nested filter policy',
    );
    expect(await read()).toMatchObject({ FilterPolicy: nested, FilterPolicyScope: 'MessageBody' });
  });

  it('takes scope and policy of a new subscription in either order', async () => {
    const attributes = { FilterPolicy: '{"order":{"kind":["a"]}}', FilterPolicyScope: 'MessageBody' };
    expect(await read(await bench.subscribe(topic, queueArn('both'), attributes))).toMatchObject(attributes);
  });

  const dlq = (arn: string) => JSON.stringify({ deadLetterTargetArn: arn });

  it.each([
    ['Nonsense', 'x', 'Invalid parameter: AttributeName'],
    ['RawMessageDelivery', 'maybe', 'RawMessageDelivery: Invalid value [maybe]. Must be true or false.'],
    ['RawMessageDelivery', '', 'RawMessageDelivery: Invalid value []. Must be true or false.'],
    ['FilterPolicyScope', 'Somewhere', 'Invalid value [Somewhere]. Please use either MessageBody or MessageAttributes'],
    ['FilterPolicy', '{bad', 'FilterPolicy: failed to parse JSON'],
    ['RedrivePolicy', '{bad', 'RedrivePolicy: failed to parse JSON'],
    ['RedrivePolicy', '{}', 'RedrivePolicy: deadLetterTargetArn is an invalid arn'],
    ['RedrivePolicy', dlq('arn:aws:sqs:dlq'), 'RedrivePolicy: deadLetterTargetArn is an invalid arn'],
    ['RedrivePolicy', dlq(queueArn('dlq', 'us-east-1')), 'must be in the region and account of the topic'],
    ['RedrivePolicy', dlq(queueArn('dlq.fifo')), 'must use a standard queue as DLQ'],
    ['DeliveryPolicy', '[]', 'DeliveryPolicy: must be a JSON object'],
  ])('refuses %s %j', async (name, value, message) => {
    await expect(set(name, value)).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: expect.stringContaining(message),
    });
  });

  it('refuses the same at Subscribe, in its own words, and subscribes nothing', async () => {
    const refused = bench.subscribe(topic, queueArn('refused'), { RawMessageDelivery: 'maybe' });
    await expect(refused).rejects.toThrow('Invalid parameter: Attributes Reason: RawMessageDelivery');
    await expect(bench.subscribe(topic, queueArn('refused'), { Nonsense: 'x' })).rejects.toThrow('Attributes Reason');
    expect(await bench.subscribe(topic, queueArn('refused'), { RawMessageDelivery: 'true' })).toContain(topic);
  });

  it('refuses raw delivery to readers who cannot have it', async () => {
    const arn = await bench.subscribe(topic, 'raw@example.com', {}, { Protocol: 'email' });
    await expect(set('RawMessageDelivery', 'true', arn)).rejects.toThrow(
      'Delivery protocol [email] does not support raw message delivery.',
    );
  });

  it('wants a FIFO dead-letter queue for a FIFO subscription', async () => {
    const fifo = await bench.topic('orders.fifo');
    const ordered = await bench.subscribe(fifo, queueArn('ordered.fifo'));
    const plain = await bench.subscribe(fifo, queueArn('plain'));
    await expect(set('RedrivePolicy', dlq(queueArn('dlq')), ordered)).rejects.toThrow('must use a FIFO queue as DLQ');
    await set('RedrivePolicy', dlq(queueArn('dlq.fifo')), ordered);
    await set('RedrivePolicy', dlq(queueArn('dlq')), plain);
    await set('RedrivePolicy', '', plain);
    expect(await read(plain)).not.toHaveProperty('RedrivePolicy');
  });

  it('holds a topic to 200 filter policies', async () => {
    const full = await bench.topic('full');
    const FilterPolicy = '{"kind":["a"]}';
    for (let index = 0; index < 200; index += 1) await bench.subscribe(full, queueArn(`f-${index}`), { FilterPolicy });
    const one = await bench.subscribe(full, queueArn('one-more'));
    await expect(set('FilterPolicy', FilterPolicy, one)).rejects.toThrow(FilterPolicyLimitExceededException);
    await expect(bench.subscribe(full, queueArn('two-more'), { FilterPolicy })).rejects.toThrow(
      FilterPolicyLimitExceededException,
    );
  });
});
