import type { Call, Input } from '../core/action.ts';
import type { Region } from '../core/region.ts';
import type { MoveTask } from './moves/move-task.ts';
import { MAX_VELOCITY, runMoveTask } from './moves/run-move-task.ts';
import { newTaskHandle } from './moves/task-handle.ts';
import { findQueue } from './queue/find-queue.ts';
import { type Queue, redrivesTo, settle } from './queue/queue.ts';
import { invalidParameterValue, prefixed, resourceNotFound } from './request/errors.ts';
import { optionalInteger, optionalText, text } from './request/input.ts';

/** AWS keeps the last ten tasks of a queue. */
const KEPT_TASKS = 10;

/** Begins to move the messages of a dead-letter queue, to one queue or each to where it came from. */
export function startMessageMoveTask(call: Call, input: Input): object {
  const { region } = call;
  const source = sourceOf(region, text(input, 'SourceArn'));
  const destinationArn = optionalText(input, 'DestinationArn');
  if (destinationArn !== undefined) checkDestination(region, source, destinationArn);
  const velocity = optionalInteger(input, 'MaxNumberOfMessagesPerSecond', 1, MAX_VELOCITY);
  const earlier = region.sqs.moveTasks.get(source.arn) ?? [];
  if (earlier.some((task) => task.status === 'RUNNING')) {
    const rule = 'Only one active task is allowed for a source queue arn at a given time.';
    throw prefixed('UnsupportedOperation', `There is already a task running. ${rule}`);
  }
  settle(source, region.clock.now());
  const task: MoveTask = {
    handle: newTaskHandle(source.arn),
    sourceArn: source.arn,
    ...(destinationArn !== undefined && { destinationArn }),
    ...(velocity !== undefined && { velocity }),
    startedAt: region.clock.now(),
    toMove: source.messages.counts.visible,
    status: 'RUNNING',
    moved: 0,
  };
  region.sqs.moveTasks.set(source.arn, [...earlier, task].slice(-KEPT_TASKS));
  runMoveTask(call.world, task);
  return { TaskHandle: task.handle };
}

/** Only the dead-letter queue of an SQS queue will do; that of an SNS subscription alone does not. */
function sourceOf(region: Region, arn: string): Queue {
  const source = findQueue(region, arn);
  if (!source) throw resourceNotFound('SourceArn');
  for (const queue of region.sqs.queues.values()) if (redrivesTo(queue, arn)) return source;
  throw invalidParameterValue('Source queue must be configured as a Dead Letter Queue.');
}

function checkDestination(region: Region, source: Queue, arn: string): void {
  const destination = findQueue(region, arn);
  if (!destination) throw resourceNotFound('DestinationArn');
  if (destination === source)
    throw invalidParameterValue('Source queue arn and destination queue arn cannot be the same.');
  if (destination.fifo === source.fifo) return;
  throw invalidParameterValue('Source and destination queues must be of the same type.');
}
