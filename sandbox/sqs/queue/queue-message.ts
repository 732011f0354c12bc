import type { MessageAttribute } from './message-attributes.ts';

/** One message as a queue keeps it. All moments are milliseconds since the epoch. */
export type QueueMessage = {
  readonly id: string;
  readonly body: string;
  readonly attributes: Readonly<Record<string, MessageAttribute>>;
  readonly senderId: string;
  /** Enqueued at; a standard queue's DLQ keeps the original moment. */
  readonly sentAt: number;
  readonly groupId?: string;
  readonly dedupId?: string;
  /** FIFO only: 20 digits. */
  readonly sequenceNumber?: string;
  readonly traceHeader?: string;
  /** The queue that gave this message up to its DLQ. */
  readonly deadLetterSourceArn?: string;
  state: 'delayed' | 'visible' | 'in-flight' | 'gone';
  /** Its place in the line: lower is received earlier. */
  order: number;
  /** When a delay or a visibility timeout ends. */
  dueAt: number;
  receiveCount: number;
  firstReceivedAt?: number;
  /** The last receive. */
  receivedAt?: number;
  /** The handle of the last receive; older handles still delete on a standard queue. */
  receiptHandle?: string;
};
