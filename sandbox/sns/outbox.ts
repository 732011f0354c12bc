/**
 * Why a delivery failed: a client-side error, or the last of an http(s) endpoint's answers; `http-503` is its status
 * (SNS guide, message delivery retries).
 */
export type DeliveryFailure =
  | 'endpoint-unreachable'
  | 'endpoint-timeout'
  | `http-${number}`
  | 'queue-missing'
  | 'policy'
  | 'kms'
  | 'too-many-attributes'
  | 'message-too-long'
  | 'queue-refused'
  | 'endpoint-missing'
  | 'endpoint-disabled'
  | 'application-disabled'
  | 'token-invalid'
  | 'opted-out';

/** What was sent where. */
type Posting = {
  /** Milliseconds since 1970, by the sandbox's clock. */
  at: number;
  /** Without a topic and a subscription: a message straight to a telephone number. */
  topicArn?: string;
  subscriptionArn?: string;
  protocol: string;
  endpoint: string;
  messageId: string;
  /** The text the endpoint got, or would have got. */
  body: string;
  /** Mail only. */
  subject?: string;
  /** How often an http(s) endpoint was asked; absent where nothing left the sandbox. */
  attempts?: number;
};

/** What became of it. */
type PostingOutcome =
  | { outcome: 'sent' }
  | { outcome: 'confirmation' | 'cancellation'; token: string }
  | { outcome: 'dead-lettered' | 'dropped'; failure: DeliveryFailure };

export type OutboxEntry = Posting & PostingOutcome;

/** How many entries are kept; older ones are forgotten, the counts are not. */
export const OUTBOX_LIMIT = 500;

/** What left SNS for places the sandbox does not serve, and what was lost on the way. Bounded, oldest out first. */
export class Outbox {
  readonly counts = { delivered: 0, sent: 0, confirmation: 0, cancellation: 0, 'dead-lettered': 0, dropped: 0 };
  #entries: OutboxEntry[] = [];

  /** Oldest first. */
  get entries(): readonly OutboxEntry[] {
    return this.#entries;
  }

  add(entry: OutboxEntry): void {
    this.counts[entry.outcome] += 1;
    this.#entries.push(entry);
    if (this.#entries.length > OUTBOX_LIMIT) this.#entries.shift();
  }

  /** Forgets every entry and every count. */
  clear(): void {
    this.#entries = [];
    for (const outcome of Object.keys(this.counts) as (keyof Outbox['counts'])[]) this.counts[outcome] = 0;
  }

  /** A message that reached its queue: counted, not kept. */
  countDelivered(): void {
    this.counts.delivered += 1;
  }
}
