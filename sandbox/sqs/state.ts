import type { MoveTask } from './moves/move-task.ts';
import type { Queue } from './queue/queue.ts';

/** SQS in one region of one account. */
export type SqsState = {
  /** By name, in the order of their creation. */
  queues: Map<string, Queue>;
  /** How many queues were ever made here. */
  serial: number;
  /** When a queue of that name was deleted, for the 60 seconds its name stays blocked. */
  deletedAt: Map<string, number>;
  /** By the ARN of their source queue, oldest first. */
  moveTasks: Map<string, MoveTask[]>;
};

/** An SQS without queues. */
export function createSqsState(): SqsState {
  return { queues: new Map(), serial: 0, deletedAt: new Map(), moveTasks: new Map() };
}
