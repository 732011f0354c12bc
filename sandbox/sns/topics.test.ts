import {
  CreateTopicCommand,
  DeleteTopicCommand,
  GetTopicAttributesCommand,
  InvalidParameterException,
  ListSubscriptionsCommand,
  ListTopicsCommand,
  NotFoundException,
  paginateListTopics,
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

describe('CreateTopic', () => {
  it('answers the ARN, and the same one again for the same attributes', async () => {
    const arn = await bench.topic('orders', { DisplayName: 'Orders' });
    expect(arn).toBe(`arn:aws:sns:eu-west-1:${ACCOUNT}:orders`);
    expect(await bench.topic('orders', { DisplayName: 'Orders' })).toBe(arn);
    expect(await bench.topic('orders')).toBe(arn);
  });

  it.each([
    ['different attributes', { Attributes: { DisplayName: 'Other' } }],
    ['different tags', { Tags: [{ Key: 'team', Value: 'b' }] }],
  ])('refuses the name of a topic with %s', async (difference, input) => {
    await bench.sns.send(new CreateTopicCommand({ Name: 'taken', Tags: [{ Key: 'team', Value: 'a' }] }));
    const again = bench.sns.send(new CreateTopicCommand({ Name: 'taken', ...input }));
    await expect(again).rejects.toThrow(`Topic already exists with ${difference}`);
  });

  it.each(['', 'a'.repeat(257), 'has space', 'has.dot', 'plain.fifo', 'ünicode', 'a/b'])(
    'refuses the name %j',
    async (Name) => {
      const refused = bench.sns.send(new CreateTopicCommand({ Name }));
      await expect(refused).rejects.toThrow(InvalidParameterException);
      await expect(refused).rejects.toThrow('Invalid parameter: Topic Name');
    },
  );

  it('wants the suffix of a FIFO topic', async () => {
    const fifo = (Name: string) => bench.sns.send(new CreateTopicCommand({ Name, Attributes: { FifoTopic: 'true' } }));
    await expect(fifo('plain')).rejects.toThrow('Invalid parameter: Topic Name');
    await expect(fifo('ordered.fifo')).resolves.toMatchObject({ TopicArn: expect.stringMatching(/:ordered\.fifo$/) });
  });

  it.each([
    { Nonsense: '1' },
    { ContentBasedDeduplication: 'true' },
    { SignatureVersion: '3' },
    { Policy: '{' },
    { MaximumMessageSize: '1048577' },
    { DisplayName: 'x'.repeat(101) },
    { SQSSuccessFeedbackSampleRate: '101' },
  ])('refuses the attributes %j', async (attributes) => {
    await expect(bench.topic('refused', attributes as Record<string, string>)).rejects.toThrow('Attributes Reason');
  });
});

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

describe('DeleteTopic', () => {
  it('takes its subscriptions along, and may be asked again', async () => {
    const TopicArn = await bench.topic('short-lived');
    const arn = await bench.subscribe(TopicArn, await bench.queue('survivor'));
    await bench.sns.send(new DeleteTopicCommand({ TopicArn }));
    await bench.sns.send(new DeleteTopicCommand({ TopicArn }));
    await expect(attributesOf(TopicArn)).rejects.toThrow(NotFoundException);
    const { Subscriptions = [] } = await bench.sns.send(new ListSubscriptionsCommand({}));
    expect(Subscriptions.map((row) => row.SubscriptionArn)).not.toContain(arn);
  });
});

describe('ListTopics', () => {
  it('gives a hundred a page, all of them in the end, of the one region and account', async () => {
    const sns = bench.snsOf('ap-south-1');
    const names = Array.from({ length: 205 }, (_, index) => `listed-${index}`);
    for (const Name of names) await sns.send(new CreateTopicCommand({ Name }));
    const pages: number[] = [];
    const seen = new Set<string | undefined>();
    for await (const { Topics = [] } of paginateListTopics({ client: sns }, {})) {
      pages.push(Topics.length);
      for (const { TopicArn } of Topics) seen.add(TopicArn?.split(':')[5]);
    }
    expect(pages).toEqual([100, 100, 5]);
    expect(seen).toEqual(new Set(names));
    const { Topics = [] } = await bench.snsOf('ap-south-1', '222222222222').send(new ListTopicsCommand({}));
    expect(Topics).toEqual([]);
    sns.destroy();
  });

  it('refuses a token that is none', async () => {
    const refused = bench.sns.send(new ListTopicsCommand({ NextToken: 'made-up' }));
    await expect(refused).rejects.toThrow('Invalid parameter: NextToken');
  });

  it('repeats one token for ever under the fault of that name', async () => {
    const remove = bench.sandbox.faults.add({ kind: 'repeat-token', action: 'ListTopics' });
    const first = await bench.sns.send(new ListTopicsCommand({}));
    const second = await bench.sns.send(new ListTopicsCommand({ NextToken: first.NextToken }));
    expect(first.NextToken).toBeTruthy();
    expect(second.NextToken).toBe(first.NextToken);
    remove();
  });
});
