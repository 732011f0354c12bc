import type { QueueDetail } from '#lib/contracts/queue.ts';
import type { TopicDetail } from '#lib/contracts/topic.ts';
import { PUSH_KEYS, readApplicationArn } from '#lib/topology/application.ts';
import { nameOfArn, parseArn } from '#lib/topology/arn.ts';
import type { SendTarget } from './send-target.ts';

/** bytes; what a queue of an older endpoint, or a topic that was not set otherwise, takes (SQS and SNS API references). */
const USUAL_BYTES = 262_144;

/**
 * The keys of `Message` that SNS reads: protocols, and of mobile push the platforms. Source: SNS developer guide,
 * "Publishing Amazon SNS notifications with platform-specific payloads".
 */
const MESSAGE_KEYS = ['sqs', 'lambda', 'http', 'https', 'email', 'email-json', 'sms', 'firehose', ...PUSH_KEYS];

type Attributes = Readonly<Record<string, string>>;

/** A queue as a place to send to, by its attributes. */
export function queueTarget({ queue: { name, fifo }, attributes }: QueueDetail): SendTarget {
  return { kind: 'queue', name, path: ['queues', name, 'messages'], fifo, perProtocol: [], ...limits(attributes) };
}

/** A topic as a place to publish to, by its attributes. */
export function topicTarget({ topic: { name, fifo }, attributes }: TopicDetail): SendTarget {
  const path = ['topics', name, 'messages'];
  return { kind: 'topic', name, path, fifo, perProtocol: MESSAGE_KEYS, ...limits(attributes) };
}

/** A device as a place to publish to; what is meant for other platforms than its own, SNS does not send it. */
export function deviceTarget(arn: string): SendTarget {
  const { platform, name } = readApplicationArn(arn) ?? { platform: '', name: '' };
  const id = parseArn(arn)?.resource.split('/').at(-1) ?? '';
  return {
    kind: 'device',
    name: nameOfArn(arn),
    path: ['platform-applications', platform, name, 'devices', id, 'messages'],
    fifo: false,
    perProtocol: [platform],
    ...limits({}),
  };
}

function limits({ MaximumMessageSize, ContentBasedDeduplication }: Attributes) {
  return {
    maxBytes: MaximumMessageSize === undefined ? USUAL_BYTES : Number(MaximumMessageSize),
    contentBasedDeduplication: ContentBasedDeduplication === 'true',
  };
}
