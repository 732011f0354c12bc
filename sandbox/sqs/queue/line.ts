import type { QueueMessage } from './queue-message.ts';

/** The visible messages of a queue, in the order in which they may be received. */
export type Line = {
  /** A message became visible. */
  add(message: QueueMessage): void;
  /** A message that `take` handed out is back, deleted or moved away: its group may be free again. */
  release(message: QueueMessage): void;
  /** Up to `max` messages; those that `accept` turns down leave the line for good. */
  take(max: number, accept: (message: QueueMessage) => boolean): QueueMessage[];
};
