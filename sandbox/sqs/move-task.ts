export type MoveTaskStatus = 'RUNNING' | 'COMPLETED' | 'CANCELLING' | 'CANCELLED' | 'FAILED';

/** One run of StartMessageMoveTask. */
export type MoveTask = {
  handle: string;
  sourceArn: string;
  /** Absent: each message goes back to the queue it came from. */
  destinationArn?: string;
  /** Messages a second as asked for; absent when SQS chooses. */
  velocity?: number;
  status: MoveTaskStatus;
  moved: number;
  /** Messages that were there when the task began. */
  toMove: number;
  /** Milliseconds since the epoch. */
  startedAt: number;
  failureReason?: string;
  stop: () => void;
};
