import { AttributeRefusal } from '../errors.ts';
import type { Protocol, Topic } from '../state.ts';

/** Bytes up to which a topic may have subscriptions of any number and protocol (SNS API reference, CreateTopic). */
const ORDINARY_SIZE = 262_144;
const MAX_SUBSCRIPTIONS = 100;
const LARGE_PROTOCOLS: readonly Protocol[] = ['sqs', 'firehose', 'lambda'];

/**
 * Whether messages of that size suit what hangs on the topic, or soon will.
 * @throws AttributeRefusal
 */
export function checkLargeMessages(topic: Topic, size: number, joining: readonly Protocol[] = []): void {
  if (size <= ORDINARY_SIZE) return;
  const protocols = [...[...topic.subscriptions.values()].map(({ protocol }) => protocol), ...joining];
  if (protocols.length <= MAX_SUBSCRIPTIONS && protocols.every((protocol) => LARGE_PROTOCOLS.includes(protocol)))
    return;
  throw new AttributeRefusal(
    `MaximumMessageSize: a topic with more than ${ORDINARY_SIZE} bytes can have up to ${MAX_SUBSCRIPTIONS} subscriptions, of SQS, Firehose or Lambda`,
  );
}
