import type { Intent } from '#lib/contracts/intent.ts';
import { type Place, queueArnAt } from '../arn.ts';
import { giveDeadLetterQueue, subscribeQueue } from './join-intents.ts';
import { withSuffix } from './name-mistake.ts';

/** seconds, 14 days: what was given up must outlive what it came from (SQS developer guide, "Configuring a dead-letter queue"). */
export const DEAD_LETTER_RETENTION = '1209600';

/** A queue that is made where a drag ended: fed by the topic that it began at, or that queue's dead-letter queue. */
export type QuickQueue = {
  connect: 'subscribe' | 'redrive';
  /** ARN of the topic or queue that the drag began at. */
  source: string;
  name: string;
  fifo: boolean;
  maxReceiveCount: number;
  /** Of a queue that is fed: whether it gets a dead-letter queue too. */
  deadLetters: boolean;
};

/** The name of the dead-letter queue of a queue. */
export function deadLetterName(name: string, fifo: boolean): string {
  return withSuffix(`${name.replace(/\.fifo$/, '')}-dlq`, fifo);
}

export function quickIntents(quick: QuickQueue, place: Place): Intent[] {
  const { connect, source, fifo, maxReceiveCount } = quick;
  const name = withSuffix(quick.name, fifo);
  const arn = queueArnAt(place, name);
  const create = (of: string, attributes: Record<string, string> = {}): Intent => {
    return {
      kind: 'createQueue',
      name: of,
      attributes: { ...(fifo ? { FifoQueue: 'true' } : {}), ...attributes },
      tags: {},
    };
  };
  const retention = { MessageRetentionPeriod: DEAD_LETTER_RETENTION };
  if (connect === 'redrive') return [create(name, retention), giveDeadLetterQueue(source, arn, maxReceiveCount)];
  const deadLetters = deadLetterName(name, fifo);
  return [
    ...(quick.deadLetters ? [create(deadLetters, retention)] : []),
    create(name),
    ...(quick.deadLetters ? [giveDeadLetterQueue(arn, queueArnAt(place, deadLetters), maxReceiveCount)] : []),
    subscribeQueue(source, arn),
  ];
}
