import { PublishInput, SendMessagesInput, SendMessagesOutput } from '#lib/contracts/message.ts';
import { operation } from '#lib/server/gate/operation.ts';
import { OfDevice, OfQueue, OfTopic } from './path-params.ts';

/** bytes; eight messages of the largest size, or a thousand ordinary ones. */
const BODY_BYTES = 8 * 1024 * 1024;

export const sendMessageBatch = operation({
  operationId: 'sendMessageBatch',
  method: 'POST',
  path: '/api/connections/{connection}/queues/{name}/messages',
  summary:
    'Sends up to 1,000 messages to a queue, each call to SQS once: one result an entry says `sent`, `failed`, or `ambiguous` where no answer came.',
  access: 'write',
  params: OfQueue,
  body: SendMessagesInput,
  output: SendMessagesOutput,
  limits: { bodyBytes: BODY_BYTES },
});

export const publishBatch = operation({
  operationId: 'publishBatch',
  method: 'POST',
  path: '/api/connections/{connection}/topics/{name}/messages',
  summary: 'Publishes up to 1,000 messages to a topic, each call to SNS once; results as of `sendMessageBatch`.',
  access: 'write',
  params: OfTopic,
  body: PublishInput,
  output: SendMessagesOutput,
  limits: { bodyBytes: BODY_BYTES },
});

export const publish = operation({
  operationId: 'publish',
  method: 'POST',
  path: '/api/connections/{connection}/platform-applications/{platform}/{name}/devices/{device}/messages',
  summary:
    'Publishes up to 1,000 messages to one device of a mobile app, a call each, once; results as of `sendMessageBatch`.',
  access: 'write',
  params: OfDevice,
  body: PublishInput,
  output: SendMessagesOutput,
  limits: { bodyBytes: BODY_BYTES },
});
