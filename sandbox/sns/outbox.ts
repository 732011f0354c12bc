/** Why a delivery failed; client-side errors, which SNS does not try again (SNS guide, message delivery retries). */
export type DeliveryFailure =
  | 'queue-missing'
  | 'policy'
  | 'kms'
  | 'too-many-attributes'
  | 'message-too-long'
  | 'queue-refused';

/** What became of one message for one subscription that did not simply reach its queue. */
export type OutboxEntry = {
  /** Milliseconds since 1970, by the sandbox's clock. */
  at: number;
  topicArn: string;
  /** `undefined` for a message sent straight to a telephone number. */
  subscriptionArn?: string;
  protocol: string;
  endpoint: string;
  messageId: string;
  /** The text the endpoint got, or would have got. */
  body: string;
} & (
  | { outcome: 'sent' }
  | { outcome: 'confirmation'; token: string }
  | { outcome: 'dead-lettered' | 'dropped'; failure: DeliveryFailure }
);

/** How many entries are kept; older ones are forgotten, the counts are not. */
export const OUTBOX_LIMIT = 1_000;

/** What left SNS for places the sandbox does not serve, and what was lost on the way. Bounded, oldest out first. */
export class Outbox {
  readonly counts = { delivered: 0, sent: 0, confirmation: 0, 'dead-lettered': 0, dropped: 0 };
  #entries: OutboxEntry[] = [];

  /** Oldest first. */
  get entries(): readonly OutboxEntry[] {
    return this.#entries.slice(-OUTBOX_LIMIT);
  }

  add(entry: OutboxEntry): void {
    this.counts[entry.outcome] += 1;
    this.#entries.push(entry);
    if (this.#entries.length >= 2 * OUTBOX_LIMIT) this.#entries = this.#entries.slice(-OUTBOX_LIMIT);
  }

  /** A message that reached its queue: counted, not kept. */
  countDelivered(): void {
    this.counts.delivered += 1;
  }

  clear(): void {
    this.#entries = [];
  }
}
