/** SQS API reference, SendMessage: the deduplication interval. */
const WINDOW_MS = 5 * 60_000;

export type Accepted = { messageId: string; sequenceNumber: string };

/** The deduplication ids a FIFO queue remembers, also after their messages were received and deleted. */
export class DedupWindow {
  #accepted = new Map<string, Accepted & { until: number }>();

  find(key: string, now: number): Accepted | undefined {
    this.#forget(now);
    return this.#accepted.get(key);
  }

  remember(key: string, accepted: Accepted, now: number): void {
    this.#accepted.set(key, { ...accepted, until: now + WINDOW_MS });
  }

  /** Every entry lives equally long, so the oldest come first. */
  #forget(now: number): void {
    for (const [key, { until }] of this.#accepted) {
      if (until > now) return;
      this.#accepted.delete(key);
    }
  }
}
