import type { WholeMessage } from '#lib/contracts/message.ts';
import type { ReceivedMessage } from '#lib/server/aws/sqs/received-message.ts';

/** A message that a look keeps hidden, by its newest handle. */
export type Hidden = {
  messageId: string;
  handle: string;
  groupId: string | null;
  sequenceNumber: string | null;
  /** ms since epoch; SQS shows it again then, whatever becomes of us. */
  until: number;
};

/** What a received message is hidden by, until the lease of its receive ends. */
export function hiddenBy({ handle, message }: ReceivedMessage, until: number): Hidden {
  const { messageId, groupId, sequenceNumber }: WholeMessage = message;
  return { messageId, handle, groupId, sequenceNumber, until };
}

/** Whether its handle can still be used: with a second to spare, since the answer of a call takes its time. */
export function isAlive({ until }: Hidden, now: number): boolean {
  return until - now > 1_000;
}
