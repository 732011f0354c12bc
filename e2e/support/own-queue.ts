import { CreateQueueCommand } from '@aws-sdk/client-sqs';
import { sendMessages } from '#lib/testing/send-messages.ts';
import { type Counts, countsAt } from './messages.ts';
import type { Weir } from './start-weir.ts';

type OwnQueue = {
  messages: number;
  body?: (index: number) => string;
  /** On FIFO queues. */
  group?: (index: number) => string;
  /** Gives it a dead-letter queue, `<name>-dlq`, after so many receives. */
  maxReceiveCount?: number;
};

/** A queue that one test has for itself, filled. Answers what SQS itself says of its counts. */
export async function ownQueue(weir: Weir, name: string, own: OwnQueue): Promise<() => Promise<Counts>> {
  const { sqs, sandbox } = weir;
  const fifo = name.endsWith('.fifo');
  const kind = fifo ? { FifoQueue: 'true' } : {};
  const deadLetter = fifo ? name.replace('.fifo', '-dlq.fifo') : `${name}-dlq`;
  const redrive = own.maxReceiveCount !== undefined && {
    RedrivePolicy: JSON.stringify({
      deadLetterTargetArn: `arn:aws:sqs:eu-west-1:${sandbox.account}:${deadLetter}`,
      maxReceiveCount: own.maxReceiveCount,
    }),
  };
  if (redrive) await sqs.send(new CreateQueueCommand({ QueueName: deadLetter, Attributes: kind }));
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: name, Attributes: { ...kind, ...redrive } }));
  await sendMessages(weir, name, own.messages, own);
  return () => countsAt(sqs, QueueUrl);
}
