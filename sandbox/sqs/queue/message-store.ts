import { KeyHeap } from '../../core/key-heap.ts';
import { fifoLine } from './fifo-line.ts';
import type { Line } from './line.ts';
import type { QueueMessage } from './queue-message.ts';
import { standardLine } from './standard-line.ts';

/** A message received this often without being deleted goes to the back of a standard queue (SQS guide, best practices). */
const RECEIVES_BEFORE_THE_BACK = 3;

export type MessageCounts = { visible: number; 'in-flight': number; delayed: number };

/**
 * The messages of one queue. Nothing runs in the background: `settle` lets come due what is due, and costs only that,
 * so that counts are right at any moment whether or not somebody receives.
 */
export class MessageStore {
  /** Called whenever something may have become receivable. */
  readonly waiters = new Set<() => void>();
  #byId = new Map<string, QueueMessage>();
  #counts: MessageCounts = { visible: 0, 'in-flight': 0, delayed: 0 };
  #line: Line;
  #due = new KeyHeap<QueueMessage>((message, at) => isWaiting(message) && message.dueAt === at);
  #age = new KeyHeap<QueueMessage>((message) => message.state !== 'gone');
  #nextOrder = 0;
  readonly #fifo: boolean;

  constructor(fifo: boolean) {
    this.#fifo = fifo;
    this.#line = fifo ? fifoLine() : standardLine();
  }

  get counts(): Readonly<MessageCounts> {
    return this.#counts;
  }

  /** When the next delay or visibility timeout ends; `undefined` when none runs. */
  get nextDueAt(): number | undefined {
    return this.#due.peek()?.key;
  }

  get(id: string): QueueMessage | undefined {
    return this.#byId.get(id);
  }

  /** Ends delays and visibility timeouts that are over, and drops messages older than `retentionMs`. */
  settle(now: number, retentionMs: number): void {
    for (let next = this.#due.peek(); next && next.key <= now; next = this.#due.peek()) this.#makeVisible(next.item);
    for (let next = this.#age.peek(); next && next.key + retentionMs <= now; next = this.#age.peek()) {
      this.remove(next.item);
    }
  }

  /** Puts a message at the end of the line, or lets it wait until `dueAt`. */
  add(message: QueueMessage): void {
    message.order = this.#nextOrder++;
    this.#byId.set(message.id, message);
    this.#counts[message.state === 'delayed' ? 'delayed' : 'visible'] += 1;
    this.#age.push(message.sentAt, message);
    if (message.state === 'delayed') this.#due.push(message.dueAt, message);
    else this.#join(message);
  }

  /** Hands out up to `max` messages until `dueAt`. Those that `accept` turns down are gone from this queue. */
  take(max: number, dueAt: number, accept: (message: QueueMessage) => boolean): QueueMessage[] {
    const taken = this.#line.take(max, (message) => {
      if (accept(message)) return true;
      this.remove(message);
      return false;
    });
    for (const message of taken) {
      this.#become(message, 'in-flight');
      this.#wait(message, dueAt);
    }
    return taken;
  }

  /** Moves the end of a visibility timeout. */
  extend(message: QueueMessage, dueAt: number): void {
    this.#wait(message, dueAt);
    this.wake();
  }

  /** Lets every delayed message wait `delayMs` from when it was sent. */
  delayAll(delayMs: number): void {
    for (const message of this.#byId.values()) {
      if (message.state === 'delayed') this.#wait(message, message.sentAt + delayMs);
    }
    this.wake();
  }

  remove(message: QueueMessage): void {
    const wasInFlight = message.state === 'in-flight';
    this.#become(message, 'gone');
    this.#byId.delete(message.id);
    if (!wasInFlight) return;
    this.#line.release(message);
    this.wake();
  }

  clear(): void {
    for (const message of this.#byId.values()) this.remove(message);
  }

  #makeVisible(message: QueueMessage): void {
    const wasInFlight = message.state === 'in-flight';
    this.#become(message, 'visible');
    if (!this.#fifo && message.receiveCount >= RECEIVES_BEFORE_THE_BACK) message.order = this.#nextOrder++;
    this.#join(message);
    if (wasInFlight) this.#line.release(message);
  }

  #join(message: QueueMessage): void {
    this.#line.add(message);
    this.wake();
  }

  #wait(message: QueueMessage, dueAt: number): void {
    message.dueAt = dueAt;
    this.#due.push(dueAt, message);
  }

  #become(message: QueueMessage, state: QueueMessage['state']): void {
    if (message.state !== 'gone') this.#counts[message.state] -= 1;
    message.state = state;
    if (state !== 'gone') this.#counts[state] += 1;
  }

  /** Lets everyone who waits look again. */
  wake(): void {
    for (const wake of [...this.waiters]) wake();
  }
}

function isWaiting(message: QueueMessage): boolean {
  return message.state === 'delayed' || message.state === 'in-flight';
}
