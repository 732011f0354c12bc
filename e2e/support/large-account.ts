import { CreateTopicCommand, SubscribeCommand } from '@aws-sdk/client-sns';
import { CreateQueueCommand, SendMessageBatchCommand } from '@aws-sdk/client-sqs';
import { many, upTo } from './many.ts';
import { REGION, type Weir } from './start-weir.ts';

export const SIZE = { queues: 1_300, topics: 250, subscriptions: 900 } as const;
/** The first so many queues are dead-letter queues of as many others. */
const DEAD_LETTER_QUEUES = 120;

const number = (index: number) => String(index).padStart(4, '0');
export const queueName = (index: number): string =>
  index < DEAD_LETTER_QUEUES ? `dead-${number(index)}` : `queue-${number(index)}`;
const queueArn = (index: number) => `arn:aws:sqs:${REGION}:000000000000:${queueName(index)}`;

/** Messages that a queue has: every third has some, and every fortieth dead-letter queue. */
export function depthOf(index: number): number {
  if (index < DEAD_LETTER_QUEUES) return index % 40 === 0 ? 1 + index / 40 : 0;
  return index % 3 === 0 ? 1 + (index % 10) : 0;
}

/** What lets every topic of the account send. */
const policyOf = (index: number) => ({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Service: 'sns.amazonaws.com' },
      Action: 'sqs:SendMessage',
      Resource: queueArn(index),
      Condition: { ArnLike: { 'aws:SourceArn': `arn:aws:sns:${REGION}:000000000000:*` } },
    },
  ],
});

function attributesOf(index: number): Record<string, string> {
  const deadLetters = index - DEAD_LETTER_QUEUES;
  const linked = deadLetters >= 0 && deadLetters < DEAD_LETTER_QUEUES;
  return {
    Policy: JSON.stringify(policyOf(index)),
    ...(linked
      ? { RedrivePolicy: JSON.stringify({ deadLetterTargetArn: queueArn(deadLetters), maxReceiveCount: 3 }) }
      : {}),
  };
}

/** Makes 1,300 queues, 250 topics and 900 subscriptions with the SDK, and sends the messages. */
export async function makeLargeAccount({ sqs, sns }: Pick<Weir, 'sqs' | 'sns'>): Promise<void> {
  const urls = new Map<number, string>();
  const createQueue = async (index: number) => {
    const created = await sqs.send(
      new CreateQueueCommand({ QueueName: queueName(index), Attributes: attributesOf(index) }),
    );
    urls.set(index, created.QueueUrl ?? '');
  };
  await many(upTo(DEAD_LETTER_QUEUES), createQueue);
  await many(upTo(SIZE.queues - DEAD_LETTER_QUEUES), (index) => createQueue(index + DEAD_LETTER_QUEUES));
  const topics = new Map<number, string>();
  await many(upTo(SIZE.topics), async (index) => {
    const { TopicArn = '' } = await sns.send(new CreateTopicCommand({ Name: `topic-${number(index)}` }));
    topics.set(index, TopicArn);
  });
  await many(upTo(SIZE.subscriptions), (index) => {
    const Endpoint = queueArn(DEAD_LETTER_QUEUES + index);
    return sns.send(new SubscribeCommand({ TopicArn: topics.get(index % SIZE.topics), Protocol: 'sqs', Endpoint }));
  });
  await many(upTo(SIZE.queues), async (index) => {
    const Entries = Array.from({ length: depthOf(index) }, (_, i) => ({ Id: String(i), MessageBody: '{}' }));
    if (Entries.length > 0) await sqs.send(new SendMessageBatchCommand({ QueueUrl: urls.get(index), Entries }));
  });
}
