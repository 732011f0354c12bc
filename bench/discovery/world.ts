import { CreateTopicCommand, SubscribeCommand } from '@aws-sdk/client-sns';
import { CreateQueueCommand } from '@aws-sdk/client-sqs';
import { startSandbox } from '#lib/testing/start-sandbox.ts';

/** The world that B5 discovers, in a process of its own: tells its parent the endpoint, then answers 20 ms late. */
const SIZE = { queues: 1_000, topics: 200, subscriptions: 2_000 };

async function many(count: number, act: (index: number) => Promise<unknown>): Promise<void> {
  let next = 0;
  const work = async () => {
    while (next < count) await act(next++);
  };
  await Promise.all(Array.from({ length: 16 }, work));
}

const { sandbox, sqs, sns } = await startSandbox();
await many(SIZE.queues, (index) => sqs.send(new CreateQueueCommand({ QueueName: `queue-${index}` })));
const topics: string[] = [];
await many(SIZE.topics, async (index) => {
  const { TopicArn = '' } = await sns.send(new CreateTopicCommand({ Name: `topic-${index}` }));
  topics.push(TopicArn);
});
await many(SIZE.subscriptions, (index) => {
  const Endpoint = `arn:aws:sqs:eu-west-1:${sandbox.account}:queue-${index % SIZE.queues}`;
  const TopicArn = topics[(index + Math.floor(index / SIZE.queues)) % SIZE.topics];
  return sns.send(new SubscribeCommand({ TopicArn, Protocol: 'sqs', Endpoint }));
});
sandbox.faults.add({ kind: 'latency', ms: 20 });
process.send?.(sandbox.endpoint);
