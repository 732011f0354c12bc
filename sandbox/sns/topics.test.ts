import {
  CreateTopicCommand,
  DeleteTopicCommand,
  GetTopicAttributesCommand,
  InvalidParameterException,
  ListSubscriptionsCommand,
  ListTopicsCommand,
  NotFoundException,
  paginateListTopics,
} from '@aws-sdk/client-sns';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACCOUNT, type Bench, openBench } from './testing/open-bench.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

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

describe('DeleteTopic', () => {
  it('takes its subscriptions along, and may be asked again', async () => {
    const TopicArn = await bench.topic('short-lived');
    const arn = await bench.subscribe(TopicArn, await bench.queue('survivor'));
    await bench.sns.send(new DeleteTopicCommand({ TopicArn }));
    await bench.sns.send(new DeleteTopicCommand({ TopicArn }));
    await expect(bench.sns.send(new GetTopicAttributesCommand({ TopicArn }))).rejects.toThrow(NotFoundException);
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
