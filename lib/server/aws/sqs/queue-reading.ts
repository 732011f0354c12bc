import type { DeadLetter, QueueDetail } from '#lib/contracts/queue.ts';
import { deadLetterOf } from '#lib/topology/change/dead-letter-of.ts';
import { redriveAllowOf } from '#lib/topology/change/redrive-allow-of.ts';

/** What one `GetQueueAttributes` tells of a queue. */
export type QueueReading = {
  /** `null` = the service did not answer it. */
  visible: number | null;
  inFlight: number | null;
  delayed: number | null;
  deadLetter: DeadLetter | null;
  /** seconds */
  retention: number | null;
  /** The policy's JSON text; `null` = none. */
  policy: string | null;
  redriveAllow: QueueDetail['redriveAllow'];
  /** As AWS answers them, by AWS's name. */
  attributes: Record<string, string>;
};

/** Numbers come as text; what is not a whole number of zero or more is not known. */
function numberOf(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : null;
}

/** A redrive policy without its count is none: SQS takes no such one. */
function countedDeadLetter(attributes: Record<string, string>): DeadLetter | null {
  const { arn, maxReceiveCount } = deadLetterOf(attributes) ?? {};
  return arn && maxReceiveCount ? { arn, maxReceiveCount } : null;
}

/** AWS's strings and JSON-in-strings as numbers and objects. Source: SQS API reference, GetQueueAttributes. */
export function readQueueAttributes(attributes: Record<string, string>): QueueReading {
  return {
    visible: numberOf(attributes.ApproximateNumberOfMessages),
    inFlight: numberOf(attributes.ApproximateNumberOfMessagesNotVisible),
    delayed: numberOf(attributes.ApproximateNumberOfMessagesDelayed),
    deadLetter: countedDeadLetter(attributes),
    retention: numberOf(attributes.MessageRetentionPeriod),
    policy: attributes.Policy || null,
    redriveAllow: redriveAllowOf(attributes),
    attributes,
  };
}
