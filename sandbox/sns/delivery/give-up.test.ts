import { DeleteQueueCommand, SetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bench, openBench, queueUrl } from '../testing/open-bench.ts';

let bench: Bench;
let topic: string;
beforeEach(async () => {
  bench = await openBench();
  topic = await bench.topic('orders');
});
afterEach(() => bench.close());

const text = (StringValue: string) => ({ DataType: 'String', StringValue });

describe('what can not be delivered', () => {
  const redrive = (arn: string) => ({ RedrivePolicy: JSON.stringify({ deadLetterTargetArn: arn }) });

  it("goes to the subscription's dead-letter queue", async () => {
    const dlq = await bench.queue('dlq');
    await bench.subscribe(topic, await bench.queue('shut', null), { RawMessageDelivery: 'true', ...redrive(dlq) });
    await bench.publish(topic, 'saved', { MessageAttributes: { kind: text('a') } });
    const [message] = await bench.receive(dlq);
    expect(message).toMatchObject({ Body: 'saved', MessageAttributes: { kind: text('a') } });
    expect(bench.outbox.entries).toEqual([expect.objectContaining({ outcome: 'dead-lettered', failure: 'policy' })]);
  });

  it('is lost where the dead-letter queue does not let SNS in either', async () => {
    const dlq = await bench.queue('dlq', null);
    await bench.subscribe(topic, await bench.queue('shut', null), redrive(dlq));
    await bench.publish(topic, 'lost');
    expect(await bench.bodies(dlq)).toEqual([]);
    expect(bench.outbox.counts).toMatchObject({ dropped: 1, 'dead-lettered': 0 });
  });

  it('leaves an orphan behind when the queue is deleted', async () => {
    const queue = await bench.queue('orphaned');
    const subscription = await bench.subscribe(topic, queue);
    await bench.sqs.send(new DeleteQueueCommand({ QueueUrl: queueUrl(bench.sandbox.endpoint, queue) }));
    await bench.publish(topic, 'x');
    expect(bench.outbox.entries).toEqual([
      expect.objectContaining({ subscriptionArn: subscription, outcome: 'dropped', failure: 'queue-missing' }),
    ]);
  });

  it('includes what a queue under the AWS key of SQS should get', async () => {
    const queue = await bench.queue('encrypted');
    const Attributes = { KmsMasterKeyId: 'alias/aws/sqs' };
    await bench.sqs.send(
      new SetQueueAttributesCommand({ QueueUrl: queueUrl(bench.sandbox.endpoint, queue), Attributes }),
    );
    await bench.subscribe(topic, queue);
    await bench.publish(topic, 'x');
    expect(bench.outbox.entries).toEqual([expect.objectContaining({ failure: 'kms' })]);
  });

  it('includes a message that is longer than the queue takes', async () => {
    const queue = await bench.queue('small');
    const Attributes = { MaximumMessageSize: '1024' };
    await bench.sqs.send(
      new SetQueueAttributesCommand({ QueueUrl: queueUrl(bench.sandbox.endpoint, queue), Attributes }),
    );
    await bench.subscribe(topic, queue);
    await bench.publish(topic, 'x'.repeat(2_000));
    expect(bench.outbox.entries).toEqual([expect.objectContaining({ failure: 'message-too-long' })]);
  });
});
