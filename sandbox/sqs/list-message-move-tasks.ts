import type { Call, Input } from '../core/action.ts';
import type { MoveTask } from './moves/move-task.ts';
import { findQueue } from './queue/find-queue.ts';
import { resourceNotFound } from './request/errors.ts';
import { optionalInteger, text } from './request/input.ts';

/** The last tasks of a source queue, latest first; one of them unless more are asked for. */
export function listMessageMoveTasks(call: Call, input: Input): object {
  const sourceArn = text(input, 'SourceArn');
  const max = optionalInteger(input, 'MaxResults', 1, 10) ?? 1;
  if (!findQueue(call.region, sourceArn)) throw resourceNotFound('SourceArn');
  const tasks = call.region.sqs.moveTasks.get(sourceArn) ?? [];
  return { Results: tasks.toReversed().slice(0, max).map(describe) };
}

/** Only a running task has a handle to cancel it by. */
function describe(task: MoveTask): object {
  return {
    ...(task.status === 'RUNNING' && { TaskHandle: task.handle }),
    Status: task.status,
    SourceArn: task.sourceArn,
    DestinationArn: task.destinationArn,
    MaxNumberOfMessagesPerSecond: task.velocity,
    ApproximateNumberOfMessagesMoved: task.moved,
    ApproximateNumberOfMessagesToMove: task.toMove,
    FailureReason: task.failureReason,
    StartedTimestamp: task.startedAt,
  };
}
