import type { SNSClient } from '@aws-sdk/client-sns';
import type { SQSClient } from '@aws-sdk/client-sqs';

/** An account that answers from memory, without a wire, so that an hour of calls passes in seconds. */
export type World = {
  queues: number;
  topics: number;
  subscriptions: number;
  /** How many messages the queue of that number holds now. */
  depth: (queue: number) => number;
  /** The dead-letter queue of the queue of that number. */
  deadLetterOf: (queue: number) => number | null;
};

const PLACE = 'eu-west-1:000000000000';
export const queueArn = (queue: number) => `arn:aws:sqs:${PLACE}:queue-${queue}`;
const topicArn = (topic: number) => `arn:aws:sns:${PLACE}:topic-${topic}`;
const numberOf = (text: string) => Number(/\d+$/.exec(text)?.[0]);

/** Rows `from` the token on, `size` of them. */
function page<Row>(total: number, size: number, token: string | undefined, row: (index: number) => Row) {
  const from = Number(token ?? 0);
  const rows = Array.from({ length: Math.min(size, total - from) }, (_, index) => row(from + index));
  return { rows, NextToken: from + size < total ? String(from + size) : undefined };
}

type Input = Record<string, string | undefined>;

function answer(world: World, action: string, input: Input): object {
  switch (action) {
    case 'ListQueues': {
      const { rows, NextToken } = page(
        world.queues,
        1_000,
        input.NextToken,
        (n) => `http://sqs/000000000000/queue-${n}`,
      );
      return { QueueUrls: rows, NextToken };
    }
    case 'ListTopics': {
      const { rows, NextToken } = page(world.topics, 100, input.NextToken, (n) => ({ TopicArn: topicArn(n) }));
      return { Topics: rows, NextToken };
    }
    case 'ListSubscriptions': {
      const { rows, NextToken } = page(world.subscriptions, 100, input.NextToken, (n) => ({
        SubscriptionArn: `${topicArn(n % world.topics)}:${n}`,
        TopicArn: topicArn(n % world.topics),
        Protocol: 'sqs',
        Endpoint: queueArn((n + Math.floor(n / world.queues)) % world.queues),
        Owner: '000000000000',
      }));
      return { Subscriptions: rows, NextToken };
    }
    case 'GetQueueAttributes':
      return { Attributes: attributesOf(world, numberOf(input.QueueUrl ?? '')) };
    case 'GetTopicAttributes':
      return { Attributes: { SubscriptionsConfirmed: String(world.subscriptions / world.topics) } };
    default:
      return {};
  }
}

function attributesOf(world: World, queue: number): Record<string, string> {
  const deadLetter = world.deadLetterOf(queue);
  return {
    ApproximateNumberOfMessages: String(world.depth(queue)),
    ApproximateNumberOfMessagesNotVisible: '0',
    ApproximateNumberOfMessagesDelayed: '0',
    MessageRetentionPeriod: '345600',
    ...(deadLetter !== null && {
      RedrivePolicy: JSON.stringify({ deadLetterTargetArn: queueArn(deadLetter), maxReceiveCount: 3 }),
    }),
  };
}

/** Both clients of such an account; `calls` counts by action. */
export function clientsOf(world: World, calls: Map<string, number>): { sqs: SQSClient; sns: SNSClient } {
  const client = {
    async send(command: { input: Input }): Promise<object> {
      const action = command.constructor.name.replace(/Command$/, '');
      calls.set(action, (calls.get(action) ?? 0) + 1);
      return answer(world, action, command.input);
    },
  };
  return { sqs: client as unknown as SQSClient, sns: client as unknown as SNSClient };
}
