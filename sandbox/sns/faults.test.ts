import {
  AuthorizationErrorException,
  GetTopicAttributesCommand,
  ListTopicsCommand,
  ThrottledException,
} from '@aws-sdk/client-sns';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, openBench } from './testing/open-bench.ts';

let bench: Bench;
let topic: string;
beforeAll(async () => {
  bench = await openBench();
  topic = await bench.topic('orders');
});
afterAll(() => bench.close());

const list = () => bench.sns.send(new ListTopicsCommand({}));
const look = (TopicArn: string) => bench.sns.send(new GetTopicAttributesCommand({ TopicArn }));

describe('faults', () => {
  it('deny one action on one ARN, and nothing else', async () => {
    const other = await bench.topic('other');
    const remove = bench.sandbox.faults.add({ kind: 'deny', action: 'GetTopicAttributes', arn: topic });
    await expect(look(topic)).rejects.toThrow(AuthorizationErrorException);
    await expect(look(other)).resolves.toHaveProperty('Attributes');
    await expect(list()).resolves.toHaveProperty('Topics');
    remove();
    await expect(look(topic)).resolves.toHaveProperty('Attributes');
  });

  it('are raised as the SDK models them', async () => {
    bench.sandbox.faults.add({ kind: 'throttle', times: 1 });
    await expect(list()).rejects.toThrow(ThrottledException);
    bench.sandbox.faults.add({ kind: 'expired-token', times: 1 });
    await expect(list()).rejects.toMatchObject({ name: 'ExpiredToken' });
    bench.sandbox.faults.add({ kind: 'error', times: 1 });
    await expect(list()).rejects.toMatchObject({ $metadata: { httpStatusCode: 500 } });
  });

  it('drop the answer after the message was delivered', async () => {
    const queue = await bench.queue('orders');
    await bench.subscribe(topic, queue);
    bench.sandbox.faults.add({ kind: 'drop-answer', action: 'Publish', times: 1 });
    await expect(bench.publish(topic, 'once')).rejects.toThrow();
    expect(await bench.receive(queue)).toHaveLength(1);
  });
});
