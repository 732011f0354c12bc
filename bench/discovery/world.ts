import { CreateTopicCommand, SubscribeCommand } from '@aws-sdk/client-sns';
import { CreateQueueCommand } from '@aws-sdk/client-sqs';
import { startSandbox } from '#lib/testing/start-sandbox.ts';
import { many, upTo } from '../../e2e/support/many.ts';

/** The world that B5 discovers, in a process of its own: tells its parent the endpoint, then answers 20 ms late. */
const SIZE = { queues: 1_000, topics: 200, subscriptions: 2_000 };

const { sandbox, sqs, sns } = await startSandbox();
await many(upTo(SIZE.queues), (index) => sqs.send(new CreateQueueCommand({ QueueName: `queue-${index}` })));
const topics: string[] = [];
await many(upTo(SIZE.topics), async (index) => {
  const { TopicArn = '' } = await sns.send(new CreateTopicCommand({ Name: `topic-${index}` }));
  topics.push(TopicArn);
});
await many(upTo(SIZE.subscriptions), (index) => {
  const Endpoint = `arn:aws:sqs:eu-west-1:${sandbox.account}:queue-${index % SIZE.queues}`;
  const TopicArn = topics[(index + Math.floor(index / SIZE.queues)) % SIZE.topics];
  return sns.send(new SubscribeCommand({ TopicArn, Protocol: 'sqs', Endpoint }));
});
sandbox.faults.add({ kind: 'latency', ms: 20 });
process.send?.(sandbox.endpoint);
