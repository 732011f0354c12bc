import type { DeadLetter, QueueDetail } from '#lib/contracts/queue.ts';

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

function objectOf(json: string | undefined): Record<string, unknown> {
  if (!json) return {};
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function deadLetterOf(json: string | undefined): DeadLetter | null {
  const { deadLetterTargetArn: arn, maxReceiveCount } = objectOf(json);
  const count = numberOf(String(maxReceiveCount));
  return typeof arn === 'string' && count ? { arn, maxReceiveCount: count } : null;
}

function redriveAllowOf(json: string | undefined): QueueReading['redriveAllow'] {
  const { redrivePermission: permission, sourceQueueArns: sources } = objectOf(json);
  if (permission !== 'allowAll' && permission !== 'denyAll' && permission !== 'byQueue') return null;
  return {
    permission,
    sourceQueueArns: Array.isArray(sources) ? sources.filter((arn) => typeof arn === 'string') : [],
  };
}

/** AWS's strings and JSON-in-strings as numbers and objects. Source: SQS API reference, GetQueueAttributes. */
export function readQueueAttributes(attributes: Record<string, string>): QueueReading {
  return {
    visible: numberOf(attributes.ApproximateNumberOfMessages),
    inFlight: numberOf(attributes.ApproximateNumberOfMessagesNotVisible),
    delayed: numberOf(attributes.ApproximateNumberOfMessagesDelayed),
    deadLetter: deadLetterOf(attributes.RedrivePolicy),
    retention: numberOf(attributes.MessageRetentionPeriod),
    policy: attributes.Policy || null,
    redriveAllow: redriveAllowOf(attributes.RedriveAllowPolicy),
    attributes,
  };
}
