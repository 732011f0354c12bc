import type { MoveTask } from './move-task.ts';
import type { Queue } from './queue/queue.ts';

/** SQS in one region of one account. */
export type SqsState = {
  /** By name, in the order of their creation. */
  queues: Map<string, Queue>;
  /** When a queue of that name was deleted, for the 60 seconds its name stays blocked. */
  deletedAt: Map<string, number>;
  /** By the ARN of their source queue, oldest first. */
  moveTasks: Map<string, MoveTask[]>;
};

/** An SQS without queues. */
export function createSqsState(): SqsState {
  return { queues: new Map(), deletedAt: new Map(), moveTasks: new Map() };
}
