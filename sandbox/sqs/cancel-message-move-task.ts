import type { Call, Input } from '../core/action.ts';
import { sourceOfHandle } from './moves/task-handle.ts';
import { prefixed, resourceNotFound } from './request/errors.ts';
import { text } from './request/input.ts';

/** Stops a running task; what it moved stays moved. */
export function cancelMessageMoveTask(call: Call, input: Input): object {
  const handle = text(input, 'TaskHandle');
  const tasks = call.region.sqs.moveTasks.get(sourceOfHandle(handle)) ?? [];
  const task = tasks.find((one) => one.handle === handle);
  if (!task) throw resourceNotFound('TaskHandle');
  if (task.status !== 'RUNNING') {
    throw prefixed('UnsupportedOperation', `Only active tasks can be cancelled; this one is ${task.status}.`);
  }
  task.cancelStep?.();
  task.status = 'CANCELLED';
  return { ApproximateNumberOfMessagesMoved: task.moved };
}
