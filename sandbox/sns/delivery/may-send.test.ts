import { SetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ACCOUNT, allowSns, type Bench, openBench, queueArn, queueUrl } from '../testing/open-bench.ts';

let bench: Bench;
let topic: string;
beforeEach(async () => {
  bench = await openBench();
  topic = await bench.topic('orders');
});
afterEach(() => bench.close());

describe("the queue's policy", () => {
  const arn = queueArn('guarded');
  const orders = `arn:aws:sns:eu-west-1:${ACCOUNT}:orders`;
  const allow = allowSns(arn) as { Statement: object[] };
  const deny = { Effect: 'Deny', Principal: '*', Action: 'SQS:Send*', Resource: arn };
  const insecure = { ...deny, Condition: { Bool: { 'aws:SecureTransport': 'false' } } };

  it.each<[string, object | null, boolean]>([
    ['that names the service', allow, true],
    ['that names the topic', allowSns(arn, { ArnEquals: { 'aws:SourceArn': orders } }), true],
    [
      'that names the topic by a pattern',
      allowSns(arn, { ArnLike: { 'AWS:SourceArn': 'arn:aws:sns:*:*:ord*' } }),
      true,
    ],
    ['that names the account', allowSns(arn, { StringEquals: { 'aws:SourceAccount': ACCOUNT } }), true],
    ['that names the service of the region', allowSns(arn, undefined, 'sns.eu-west-1.amazonaws.com'), true],
    ['that refuses insecure calls only', { Statement: [...allow.Statement, insecure] }, true],
    ['that is not there', null, false],
    ['that names another topic', allowSns(arn, { ArnEquals: { 'aws:SourceArn': `${orders}-other` } }), false],
    ['that names another account', allowSns(arn, { StringEquals: { 'aws:SourceAccount': '999999999999' } }), false],
    ['that names another service', allowSns(arn, undefined, 'events.amazonaws.com'), false],
    ['that names the service of another region', allowSns(arn, undefined, 'sns.us-east-1.amazonaws.com'), false],
    ['that names another queue', allowSns(`${arn}-other`), false],
    ['that allows and denies', { Statement: [...allow.Statement, deny] }, false],
  ])('%s', async (_case, policy, delivered) => {
    await bench.subscribe(topic, await bench.queue('guarded', policy));
    await bench.publish(topic, 'x');
    expect(await bench.bodies(arn)).toHaveLength(delivered ? 1 : 0);
    expect(bench.outbox.counts).toMatchObject({ delivered: delivered ? 1 : 0, dropped: delivered ? 0 : 1 });
  });

  it('counts at once when it is repaired', async () => {
    await bench.subscribe(topic, await bench.queue('guarded', null));
    await bench.publish(topic, 'lost');
    const Attributes = { Policy: JSON.stringify(allow) };
    await bench.sqs.send(
      new SetQueueAttributesCommand({ QueueUrl: queueUrl(bench.sandbox.endpoint, arn), Attributes }),
    );
    await bench.publish(topic, 'arrives');
    expect(await bench.bodies(arn)).toEqual([expect.stringContaining('arrives')]);
  });
});
