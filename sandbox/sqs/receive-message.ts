import type { Call, Input } from '../core/action.ts';
import { describeMessage } from './messages/describe-message.ts';
import { type ReceiveRequest, readReceiveRequest } from './messages/read-receive-request.ts';
import { takeMessages } from './messages/take-messages.ts';
import { waitForMessages } from './messages/wait-for-messages.ts';
import type { Queue } from './queue/queue.ts';
import type { QueueMessage } from './queue/queue-message.ts';
import { queueDoesNotExist } from './request/errors.ts';
import { queueOf } from './request/queue-of.ts';

/** Up to ten messages, waiting for the first one as long as the request or the queue says. */
export async function receiveMessage(call: Call, input: Input): Promise<object> {
  const queue = queueOf(call, input);
  const request = readReceiveRequest(queue, input);
  const messages = await takeOrWait(call, queue, request);
  return messages.length > 0 ? { Messages: messages.map((message) => describeMessage(message, request)) } : {};
}

/** A caller who has hung up gets nothing, so that no message is in flight to nobody. */
async function takeOrWait(call: Call, queue: Queue, request: ReceiveRequest): Promise<readonly QueueMessage[]> {
  const { clock } = call.region;
  const deadline = clock.now() + request.waitMs;
  while (!call.signal.aborted) {
    const messages = takeMessages(call, queue, request);
    if (messages.length > 0 || clock.now() >= deadline) return messages;
    await waitForMessages(queue, clock, deadline, call.signal);
    if (queue.deleted) throw queueDoesNotExist();
  }
  return [];
}
