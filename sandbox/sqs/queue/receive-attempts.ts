import type { QueueMessage } from './queue-message.ts';

/** Milliseconds for which a receive may be asked for again; SQS API reference, ReceiveMessage. */
const WINDOW_MS = 5 * 60_000;

type Attempt = {
  messages: readonly QueueMessage[];
  handles: readonly (string | undefined)[];
  dueAt: number;
  until: number;
};

/** What a FIFO queue gave out by ReceiveRequestAttemptId, so that a caller who lost the answer can get it again. */
export class ReceiveAttempts {
  #attempts = new Map<string, Attempt>();

  /** The messages of that attempt, unless one of them was deleted, changed or shown again since. */
  find(id: string, now: number): readonly QueueMessage[] | undefined {
    const attempt = this.#attempts.get(id);
    if (!attempt || attempt.until <= now) return undefined;
    const untouched = attempt.messages.every(
      (message, index) =>
        message.state === 'in-flight' &&
        message.receiptHandle === attempt.handles[index] &&
        message.dueAt === attempt.dueAt,
    );
    return untouched ? attempt.messages : undefined;
  }

  /** Messages that were given out together until `dueAt`. */
  remember(id: string, messages: readonly QueueMessage[], dueAt: number, now: number): void {
    this.#forget(now);
    const handles = messages.map(({ receiptHandle }) => receiptHandle);
    this.#attempts.delete(id);
    this.#attempts.set(id, { messages, handles, dueAt, until: now + WINDOW_MS });
  }

  /** Every attempt is kept equally long, so the oldest come first. */
  #forget(now: number): void {
    for (const [id, { until }] of this.#attempts) {
      if (until > now) return;
      this.#attempts.delete(id);
    }
  }
}
