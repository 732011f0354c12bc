/** What the message is for; a device takes what a standard topic takes. */
export type DraftTarget = {
  kind: 'queue' | 'topic' | 'device';
  fifo: boolean;
  /** bytes; the queue's or topic's own `MaximumMessageSize`. */
  maxBytes: number;
  /** `null` = not read. */
  contentBasedDeduplication: boolean | null;
};
