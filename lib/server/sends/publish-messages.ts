import type { PublicationDraft, SendMessagesOutput } from '#lib/contracts/message.ts';
import { messageSize } from '#lib/messages/message-size.ts';
import { structuredBody } from '#lib/messages/structured-body.ts';
import { publishBatch } from '#lib/server/aws/sns/publish-batch.ts';
import type { Desk } from '#lib/server/desk.ts';
import { refusedBefore } from './refused-before.ts';
import { sendEntries } from './send-entries.ts';
import type { SendTally } from './send-tally.ts';

/** bytes of a message, and of a batch together, where a topic does not say otherwise (SNS API reference, PublishBatch). */
const TOPIC_BYTES = 262_144;

type Input = { topicName: string; entries: readonly PublicationDraft[]; tally: SendTally };

/**
 * Publishes messages to a topic, as `sendMessages` sends.
 * Errors, before anything is published: `not_found`, `denied`, `unreachable`, `throttled`, `unauthenticated`.
 */
export async function publishMessages(desk: Desk, { topicName, entries, tally }: Input): Promise<SendMessagesOutput> {
  const { aws, monitor } = desk;
  const { topic, attributes } = await monitor.topicDetail(topicName);
  const target = {
    kind: 'topic',
    fifo: topic.fifo,
    maxBytes: Number(attributes.MaximumMessageSize ?? TOPIC_BYTES),
    contentBasedDeduplication: attributes.ContentBasedDeduplication === 'true',
  } as const;
  const results = await sendEntries({
    drafts: entries,
    fifo: topic.fifo,
    check: (draft) => refusedBefore(draft, target),
    sizeOf: (draft) => messageSize({ ...draft, body: structuredBody(draft) }),
    batchBytes: target.maxBytes,
    send: (drafts) => publishBatch({ aws, topicArn: topic.arn, drafts }),
  });
  tally.add({ operationId: 'publishBatch', id: topic.arn, verb: 'Published', results });
  // The queues that it feeds are read anew, as far as somebody looks at them.
  monitor.refresh();
  return { results };
}
