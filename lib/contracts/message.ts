import { z } from 'zod';
import { Arn, Instant } from './arn.ts';

/** A message attribute. `dataType` as AWS writes it (`String`, `Number.int`, `Binary.png`); a binary value is base64. */
export const MessageAttribute = z.object({ dataType: z.string().min(1).max(256), value: z.string() });
export type MessageAttribute = z.infer<typeof MessageAttribute>;

export const MessageAttributes = z.record(z.string().min(1).max(256), MessageAttribute);
export type MessageAttributes = z.infer<typeof MessageAttributes>;

/** UUIDs at AWS; other servers have their own forms. */
export const MessageId = z.string().min(1).max(200);
export type MessageId = z.infer<typeof MessageId>;

/** bytes of a body, and of its attributes, that a list carries. */
export const PREVIEW_BYTES = 2048;

/** What a list shows of one message that was received; the whole body is opened on demand. */
export const SeenMessage = z.object({
  messageId: MessageId,
  /** The body as it came, cut at 2 KiB of UTF-8 on a whole character. */
  preview: z.string(),
  /** bytes of the body in UTF-8. */
  bodyBytes: z.int().nonnegative(),
  /** bytes as AWS counts them: body, attribute names, types and values. */
  size: z.int().nonnegative(),
  /** Left out (`null`) where they take more than 2 KiB: they come with the body. */
  attributes: MessageAttributes.nullable(),
  sentAt: Instant,
  firstReceivedAt: Instant.nullable(),
  /** `ApproximateReceiveCount`, this look counted. */
  receiveCount: z.int().positive(),
  groupId: z.string().nullable(),
  deduplicationId: z.string().nullable(),
  /** Up to 20 digits: too long for a Number. */
  sequenceNumber: z.string().nullable(),
  senderId: z.string().nullable(),
  /** `AWSTraceHeader`. */
  traceHeader: z.string().nullable(),
  /** `DeadLetterQueueSourceArn`: the queue that gave it up. */
  cameFrom: z.string().nullable(),
  /** The topic that the SNS envelope names. */
  topicArn: z.string().nullable(),
});
export type SeenMessage = z.infer<typeof SeenMessage>;

/** One message opened: all that was received of it. */
export const WholeMessage = SeenMessage.omit({ preview: true, attributes: true }).extend({
  body: z.string(),
  attributes: MessageAttributes,
});
export type WholeMessage = z.infer<typeof WholeMessage>;

/** A message to send. Illegal characters and sizes are the sender's to check (`lib/messages`). */
export const MessageDraft = z.object({
  body: z.string().min(1),
  attributes: MessageAttributes.default({}),
  /** seconds; `null` = the queue's own. Not on FIFO queues. */
  delaySeconds: z.int().min(0).max(900).nullable().default(null),
  groupId: z.string().max(128).nullable().default(null),
  deduplicationId: z.string().max(128).nullable().default(null),
  traceHeader: z.string().nullable().default(null),
});
export type MessageDraft = z.infer<typeof MessageDraft>;

/** A message to publish to a topic. */
export const PublicationDraft = MessageDraft.omit({ delaySeconds: true, traceHeader: true }).extend({
  /** Up to 100 characters of ASCII; only some protocols show it. */
  subject: z.string().max(100).nullable().default(null),
  /** Another body for a protocol (`email`, `sqs`, …); the others get `body`. `null` = one body for all. */
  perProtocol: z.record(z.string(), z.string()).nullable().default(null),
});
export type PublicationDraft = z.infer<typeof PublicationDraft>;

/** How one entry of a batch fared. `ambiguous` = no answer came: it may have been stored. */
export const EntryResult = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('sent'), messageId: z.string(), sequenceNumber: z.string().nullable() }),
  z.object({ outcome: z.literal('failed'), code: z.string(), why: z.string() }),
  z.object({ outcome: z.literal('ambiguous'), code: z.string(), why: z.string() }),
]);
export type EntryResult = z.infer<typeof EntryResult>;

/** entries that one request to Weir may carry; Weir packs them into AWS's batches. */
const MOST_ENTRIES = 1000;

export const SendMessagesInput = z.object({ entries: z.array(MessageDraft).min(1).max(MOST_ENTRIES) });
export type SendMessagesInput = z.infer<typeof SendMessagesInput>;

export const PublishInput = z.object({ entries: z.array(PublicationDraft).min(1).max(MOST_ENTRIES) });
export type PublishInput = z.infer<typeof PublishInput>;

/** One result an entry, in the order of the entries. */
export const SendMessagesOutput = z.object({ results: z.array(EntryResult) });
export type SendMessagesOutput = z.infer<typeof SendMessagesOutput>;

/** Where a seen message stood: a queue looked at, or the topic that a tap was put on. */
export const SeenSource = z.object({ kind: z.enum(['queue', 'topic']), arn: Arn });
export type SeenSource = z.infer<typeof SeenSource>;
