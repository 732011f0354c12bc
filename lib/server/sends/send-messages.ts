import type { MessageDraft, SendMessagesOutput } from '#lib/contracts/message.ts';
import { messageSize } from '#lib/messages/message-size.ts';
import { sendMessageBatch } from '#lib/server/aws/sqs/send-message-batch.ts';
import type { Desk } from '#lib/server/desk.ts';
import { refusedBefore } from './refused-before.ts';
import { sendEntries } from './send-entries.ts';
import type { SendTally } from './send-tally.ts';

/** bytes of the messages of a batch together, on the oldest endpoints; newer ones take 1 MiB (SQS API reference, SendMessageBatch). */
const BATCH_BYTES = 262_144;

type Input = { queueName: string; entries: readonly MessageDraft[]; tally: SendTally };

/**
 * Sends messages to a queue in as few calls as they fit in, each call once. One result an entry, in their order.
 * Errors, before anything is sent: `not_found`, `denied`, `unreachable`, `throttled`, `unauthenticated`.
 */
export async function sendMessages(desk: Desk, { queueName, entries, tally }: Input): Promise<SendMessagesOutput> {
  const { aws, monitor } = desk;
  const { queue, url, attributes } = await monitor.queueDetail(queueName);
  const target = {
    kind: 'queue',
    fifo: queue.fifo,
    maxBytes: Number(attributes.MaximumMessageSize ?? BATCH_BYTES),
    contentBasedDeduplication: attributes.ContentBasedDeduplication === 'true',
  } as const;
  const results = await sendEntries({
    drafts: entries,
    fifo: queue.fifo,
    check: (draft) => refusedBefore(draft, target),
    sizeOf: messageSize,
    batchBytes: Math.max(BATCH_BYTES, target.maxBytes),
    send: (drafts) => sendMessageBatch({ aws, url, name: queueName, drafts }),
  });
  tally.add({ operationId: 'sendMessageBatch', id: queue.arn, verb: 'Sent', results });
  // Its numbers are asked for anew; the answer does not wait for them.
  void monitor.recount(queueName);
  return { results };
}
