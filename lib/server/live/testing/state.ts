import { type QueueReading, readQueueAttributes } from '#lib/server/aws/sqs/queue-reading.ts';
import { placeOf } from '#lib/server/place.ts';
import { ACCOUNT, queueArn, topicArn } from '#lib/testing/builders.ts';
import { createState, type Hooks, type State } from '../state.ts';

/** An empty picture of the builders' account and region. */
export function aState(observe: Hooks['observe'] = () => {}): State {
  const state = createState(placeOf('eu-west-1'), { met: () => {}, observe });
  state.meet(ACCOUNT);
  return state;
}

/** What `GetQueueAttributes` tells of an empty queue. */
export function aReading(attributes: Record<string, string> = {}): QueueReading {
  return readQueueAttributes({
    ApproximateNumberOfMessages: '0',
    ApproximateNumberOfMessagesNotVisible: '0',
    ApproximateNumberOfMessagesDelayed: '0',
    MessageRetentionPeriod: '345600',
    ...attributes,
  });
}

/** A confirmed subscription as the lists tell it. */
export function aListed(topic: string, queue: string) {
  const endpoint = queueArn(queue);
  const arn = `${topicArn(topic)}:0000-${queue}`;
  const listed = { topicArn: topicArn(topic), protocol: 'sqs', endpoint, owner: '111122223333', arn, pending: false };
  return { ...listed, id: `${listed.topicArn}|sqs|${endpoint}` };
}
