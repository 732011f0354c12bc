import {
  GetTopicAttributesCommand,
  InvalidParameterException,
  NotFoundException,
  SetTopicAttributesCommand,
} from '@aws-sdk/client-sns';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACCOUNT, type Bench, openBench, queueArn } from './testing/open-bench.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

const attributesOf = async (TopicArn: string) =>
  (await bench.sns.send(new GetTopicAttributesCommand({ TopicArn }))).Attributes ?? {};

describe('GetTopicAttributes', () => {
  it('counts subscriptions and tells the defaults', async () => {
    const arn = await bench.topic('counted');
    await bench.subscribe(arn, await bench.queue('counted'));
    await bench.subscribe(arn, 'a@example.com', {}, { Protocol: 'email' });
    const attributes = await attributesOf(arn);
    expect(attributes).toMatchObject({
      TopicArn: arn,
      Owner: ACCOUNT,
      DisplayName: '',
      SubscriptionsConfirmed: '1',
      SubscriptionsPending: '1',
      SubscriptionsDeleted: '0',
    });
    expect(JSON.parse(attributes.Policy ?? '')).toMatchObject({ Id: '__default_policy_ID' });
    expect(JSON.parse(attributes.EffectiveDeliveryPolicy ?? '')).toHaveProperty('http.defaultHealthyRetryPolicy');
    expect(attributes).not.toHaveProperty('FifoTopic');
  });

  it('tells a FIFO topic apart', async () => {
    expect(await attributesOf(await bench.topic('told.fifo'))).toMatchObject({
      FifoTopic: 'true',
      ContentBasedDeduplication: 'false',
    });
  });

  it.each([
    ['an unknown topic', `arn:aws:sns:eu-west-1:${ACCOUNT}:nobody`, 'Topic does not exist', NotFoundException],
    ['no ARN at all', 'nobody', 'An ARN must have at least 6 elements, not 1', InvalidParameterException],
    [
      'another region',
      `arn:aws:sns:us-east-1:${ACCOUNT}:orders`,
      'Invalid parameter: TopicArn',
      InvalidParameterException,
    ],
  ])('refuses %s', async (_case, TopicArn, message, error) => {
    const refused = bench.sns.send(new GetTopicAttributesCommand({ TopicArn }));
    await expect(refused).rejects.toThrow(error);
    await expect(refused).rejects.toThrow(message);
  });

  it("refuses another account's topic with AuthorizationError, until its policy lets the account in", async () => {
    const TopicArn = await bench.topic('guarded');
    const stranger = bench.snsOf('eu-west-1', '111111111111');
    const look = () => stranger.send(new GetTopicAttributesCommand({ TopicArn }));
    await expect(look()).rejects.toThrow('is not authorized to perform: SNS:GetTopicAttributes');
    const Statement = [{ Effect: 'Allow', Principal: { AWS: '111111111111' }, Action: 'SNS:Get*', Resource: TopicArn }];
    const AttributeValue = JSON.stringify({ Version: '2012-10-17', Statement });
    await bench.sns.send(new SetTopicAttributesCommand({ TopicArn, AttributeName: 'Policy', AttributeValue }));
    await expect(look()).resolves.toHaveProperty('Attributes.Owner', ACCOUNT);
    stranger.destroy();
  });
});

describe("a topic's policy", () => {
  it('binds its owner too where it denies', async () => {
    const TopicArn = await bench.topic('shut');
    const Statement = [{ Effect: 'Deny', Principal: '*', Action: 'SNS:Publish', Resource: TopicArn }];
    const AttributeValue = JSON.stringify({ Version: '2012-10-17', Statement });
    await bench.sns.send(new SetTopicAttributesCommand({ TopicArn, AttributeName: 'Policy', AttributeValue }));
    await expect(bench.publish(TopicArn, 'x')).rejects.toThrow('is not authorized to perform: SNS:Publish');
    await expect(attributesOf(TopicArn)).resolves.toHaveProperty('Owner', ACCOUNT);
  });
});

describe('SetTopicAttributes', () => {
  it('sets, and takes away with the empty text', async () => {
    const TopicArn = await bench.topic('set');
    const set = (AttributeName: string, AttributeValue: string) =>
      bench.sns.send(new SetTopicAttributesCommand({ TopicArn, AttributeName, AttributeValue }));
    await set('KmsMasterKeyId', 'alias/aws/sns');
    expect(await attributesOf(TopicArn)).toHaveProperty('KmsMasterKeyId', 'alias/aws/sns');
    await set('KmsMasterKeyId', '');
    expect(await attributesOf(TopicArn)).not.toHaveProperty('KmsMasterKeyId');
    await expect(set('FifoTopic', 'false')).rejects.toThrow('Invalid parameter: AttributeName');
    await expect(set('TracingConfig', 'Sometimes')).rejects.toThrow(InvalidParameterException);
  });
});

describe('MaximumMessageSize', () => {
  it('is above 256 KiB only with few subscriptions, of SQS, Firehose or Lambda', async () => {
    const TopicArn = await bench.topic('large', { MaximumMessageSize: '1048576' });
    const set = (arn: string, AttributeValue: string) =>
      bench.sns.send(
        new SetTopicAttributesCommand({ TopicArn: arn, AttributeName: 'MaximumMessageSize', AttributeValue }),
      );
    const mail = (arn: string) => bench.subscribe(arn, 'a@example.com', {}, { Protocol: 'email' });
    for (let index = 0; index < 100; index += 1) await bench.subscribe(TopicArn, queueArn(`large-${index}`));
    await expect(bench.subscribe(TopicArn, queueArn('large-100'))).rejects.toThrow('up to 100 subscriptions');
    await expect(mail(TopicArn)).rejects.toThrow('of SQS, Firehose or Lambda');
    const ordinary = await bench.topic('ordinary');
    await mail(ordinary);
    await expect(set(ordinary, '262145')).rejects.toThrow('of SQS, Firehose or Lambda');
    await expect(set(ordinary, '262144')).resolves.toBeDefined();
  });
});
