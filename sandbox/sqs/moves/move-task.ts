/** One run of StartMessageMoveTask. */
export type MoveTask = {
  readonly handle: string;
  readonly sourceArn: string;
  /** Absent: each message goes back to the queue it came from. */
  readonly destinationArn?: string;
  /** Messages a second as asked for; absent where SQS chooses. */
  readonly velocity?: number;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  /** Messages that were there when the task began. */
  readonly toMove: number;
  status: 'RUNNING' | 'COMPLETED' | 'CANCELLED' | 'FAILED';
  moved: number;
  failureReason?: string;
  /** Stops the clock's next step. */
  cancelStep?: () => void;
};
