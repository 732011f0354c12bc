import { z } from 'zod';
import { Arn, Instant } from './arn.ts';
import { MessageId, SeenMessage, WholeMessage } from './message.ts';

/** A look at a queue, or a tail of a topic: what it saw is kept on the server for a while under this id. */
export const LookId = z.uuid();
export type LookId = z.infer<typeof LookId>;

/** How a queue's messages were seen to stand by earlier looks of this server; SQS tells no receive count without a receive. */
export const EarlierLooks = z.object({
  at: Instant,
  seen: z.int(),
  /** How many of them had been received how often when they were seen last, the fewest first. */
  receives: z.array(z.object({ count: z.int(), messages: z.int() })),
});
export type EarlierLooks = z.infer<typeof EarlierLooks>;

/** What is known, without a receive, of what a look would cost. Words and colour are made of it by `lib/messages/look-risk`. */
export const LookFacts = z.object({
  arn: Arn,
  fifo: z.boolean(),
  /** `null` = no redrive policy: a receive pushes nothing away. */
  deadLetter: z.object({ arn: Arn, maxReceiveCount: z.int() }).nullable(),
  visible: z.int().nullable(),
  inFlight: z.int().nullable(),
  /** seconds; the queue's own visibility timeout, for which consumers hide what they work on. */
  visibilityTimeout: z.int().nullable(),
  /** seconds */
  retention: z.int().nullable(),
  /** `null` = nobody looked through this server yet, or nothing of what was seen can be left. */
  earlier: EarlierLooks.nullable(),
});
export type LookFacts = z.infer<typeof LookFacts>;

export const PeekInput = z.object({
  count: z.int().min(1).max(1000),
  /** seconds that the messages stay hidden after collecting; 0 = a glance, given back at once. */
  hold: z.int().min(0).max(120),
  /** seconds to wait for a first message where none is visible. */
  wait: z.int().min(0).max(20).default(0),
  /** Look although it can be some message's last receive before its dead-letter queue. */
  insist: z.boolean().default(false),
});
export type PeekInput = z.infer<typeof PeekInput>;

/** Why collecting ended. */
export const LookEnd = z.enum([
  'enough', // as many as were asked for
  'no-more', // several receives in a row brought nothing new
  'stopped', // the person did
  'last-receive', // a message was seen that the next receive would send to its dead-letter queue
  'time', // the messages' hiding would have run out
  'bytes', // as much as the server keeps
  'failed',
]);
export type LookEnd = z.infer<typeof LookEnd>;

const Progress = z.object({
  seen: z.int(),
  /** bytes of the bodies seen. */
  bytes: z.int(),
  /** ms */
  elapsed: z.int(),
  /** AWS calls made: receives, and giving back. */
  requests: z.int(),
});

/**
 * The events of `peekMessages` and `tailTopic`, each an SSE `data:` line of JSON. Whoever closes the stream stops the
 * look: everything is given back, a tap is taken away.
 */
export const LookEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('begun'), look: LookId, facts: LookFacts.nullable() }),
  z.object({ type: z.literal('messages'), messages: z.array(SeenMessage) }),
  Progress.extend({ type: z.literal('progress') }),
  z.object({ type: z.literal('collected'), end: LookEnd, why: z.string() }),
  /** The messages stay hidden until then; "give back now" is `releaseLook`. */
  z.object({ type: z.literal('held'), until: Instant }),
  /** What could not be given back, or was lost with an answer that never came, comes back by itself at `latest`. */
  z.object({
    type: z.literal('released'),
    returned: z.int(),
    failed: z.int(),
    latest: Instant.nullable(),
    /** How many messages the dead-letter queue gained while the look ran; `null` = there is none, or it cannot be read. */
    deadLetterGained: z.int().nullable(),
  }),
  /** A temporary queue stands on the topic. */
  z.object({ type: z.literal('tapped'), queueArn: Arn, expiresAt: Instant }),
  /** messages a second over the last seconds; how many old ones the bounded buffer dropped. */
  z.object({ type: z.literal('rate'), perSecond: z.number(), dropped: z.int() }),
  /** A tap is gone, or what is left of it and when it ends by itself. */
  z.object({ type: z.literal('untapped'), why: z.string(), left: z.array(z.string()) }),
  z.object({ type: z.literal('failed'), code: z.string(), awsError: z.string().nullable(), message: z.string() }),
]);
export type LookEvent = z.infer<typeof LookEvent>;

export const TailInput = z.object({
  /** JSON of a filter policy for the tap; `null` = everything. */
  filterPolicy: z.string().max(262_144).nullable().default(null),
  filterPolicyScope: z.enum(['MessageAttributes', 'MessageBody']).default('MessageAttributes'),
  minutes: z.int().min(1).max(60).default(15),
});
export type TailInput = z.infer<typeof TailInput>;

/** Asked of what was seen; evaluated where the bodies are, in linear time. */
export const LookQuery = z.object({
  /** An expression of `lib/messages/filter`; `null` = everything. */
  filter: z.string().max(4096).nullable().default(null),
  /** JSON paths into the decoded body, e.g. `body.order.id`. */
  columns: z.array(z.string().max(256)).max(8).default([]),
  /** `shape` = the decoded body's keys and types; else a path; `null` = no groups. */
  groupBy: z.string().max(256).nullable().default(null),
});
export type LookQuery = z.infer<typeof LookQuery>;

export const LookAnswer = z.object({
  total: z.int(),
  /** What the filter lets through, in the order seen. */
  matched: z.array(MessageId),
  /** For each column of the question: the values, one a matched message; `null` = the path leads nowhere. */
  columns: z.array(z.array(z.string().nullable())),
  groups: z.array(z.object({ label: z.string(), messages: z.array(MessageId) })),
});
export type LookAnswer = z.infer<typeof LookAnswer>;

/** One message opened: `body` is gone (`null`) where the server does not keep it any more. */
export const OpenedMessage = z.object({ message: WholeMessage.nullable() });
export type OpenedMessage = z.infer<typeof OpenedMessage>;

export const DeleteSeenInput = z.object({ messageIds: z.array(MessageId).min(1).max(1000) });
export type DeleteSeenInput = z.infer<typeof DeleteSeenInput>;

/** `foundAgain`: their handles had died, so they were received once more to be deleted. */
export const DeleteSeenOutput = z.object({
  deleted: z.array(MessageId),
  foundAgain: z.int(),
  failed: z.array(z.object({ messageId: MessageId, code: z.string(), why: z.string() })),
});
export type DeleteSeenOutput = z.infer<typeof DeleteSeenOutput>;
