import type { DedupWindow } from './dedup-window.ts';
import type { MessageStore } from './message-store.ts';
import type { ReceiveAttempts } from './receive-attempts.ts';

export type RedrivePolicy = { deadLetterTargetArn: string; maxReceiveCount: number };

export type RedriveAllowPolicy = {
  redrivePermission: 'allowAll' | 'denyAll' | 'byQueue';
  sourceQueueArns: readonly string[];
};

/** One queue. Attributes are kept as AWS answers them: by name, as text. */
export type Queue = {
  readonly name: string;
  readonly arn: string;
  readonly fifo: boolean;
  /** Grows with every queue made in the region. */
  readonly serial: number;
  readonly createdAt: number;
  modifiedAt: number;
  /** Only those that can be set. */
  readonly attributes: Map<string, string>;
  readonly tags: Map<string, string>;
  readonly messages: MessageStore;
  readonly dedup: DedupWindow;
  readonly attempts: ReceiveAttempts;
  /** How many sequence numbers were given out. */
  sequence: number;
  purgedAt?: number;
  deleted: boolean;
};

/** Lets come due what is due by `now`; every look at the messages begins with it. */
export function settle(queue: Queue, now: number): void {
  queue.messages.settle(now, durationOf(queue, 'MessageRetentionPeriod'));
}

/** Whole seconds of an attribute such as `VisibilityTimeout`, in milliseconds. */
export function durationOf(queue: Queue, attribute: string): number {
  return Number(queue.attributes.get(attribute)) * 1_000;
}

export function redrivePolicyOf(queue: Queue): RedrivePolicy | undefined {
  const text = queue.attributes.get('RedrivePolicy');
  if (!text) return undefined;
  const { deadLetterTargetArn, maxReceiveCount } = JSON.parse(text) as Record<string, string | number>;
  return { deadLetterTargetArn: String(deadLetterTargetArn), maxReceiveCount: Number(maxReceiveCount) };
}

/** Whether a queue gives its failures to the queue of that ARN. The text is looked at first: most queues end there. */
export function redrivesTo(queue: Queue, deadLetterArn: string): boolean {
  const text = queue.attributes.get('RedrivePolicy');
  return !!text?.includes(deadLetterArn) && redrivePolicyOf(queue)?.deadLetterTargetArn === deadLetterArn;
}

/** Everybody may use a queue as their DLQ until its owner says otherwise. */
export function redriveAllowPolicyOf(queue: Queue): RedriveAllowPolicy {
  const text = queue.attributes.get('RedriveAllowPolicy');
  const policy = JSON.parse(text || '{}') as Partial<RedriveAllowPolicy>;
  return { redrivePermission: policy.redrivePermission ?? 'allowAll', sourceQueueArns: policy.sourceQueueArns ?? [] };
}
