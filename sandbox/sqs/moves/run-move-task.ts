import { regionOfArn, type World } from '../../core/region.ts';
import { findQueue } from '../queue/find-queue.ts';
import { settle } from '../queue/queue.ts';
import { moveNext } from './move-next.ts';
import type { MoveTask } from './move-task.ts';

/** Messages a second where the request names no number; also the most it may name. */
export const MAX_VELOCITY = 500;

const STEPS_A_SECOND = 10;

/** Lets the clock move the messages, a tenth of a second's worth at a time, until none is visible in the source. */
export function runMoveTask(world: World, task: MoveTask): void {
  const { clock } = regionOfArn(world, task.sourceArn);
  const velocity = task.velocity ?? MAX_VELOCITY;
  let steps = 0;

  const step = () => {
    steps += 1;
    const quota = Math.floor((steps * velocity) / STEPS_A_SECOND) - task.moved;
    moveUpTo(world, task, quota);
    if (task.status === 'RUNNING') task.cancelStep = clock.after(1_000 / STEPS_A_SECOND, step);
  };
  task.cancelStep = clock.after(1_000 / STEPS_A_SECOND, step);
}

function moveUpTo(world: World, task: MoveTask, quota: number): void {
  const region = regionOfArn(world, task.sourceArn);
  const source = findQueue(region, task.sourceArn);
  if (!source) {
    fail(task, 'AWS.SimpleQueueService.NonExistentQueue');
    return;
  }
  settle(source, region.clock.now());
  for (let count = 0; count < quota; count += 1) {
    const outcome = moveNext(region, source, task.destinationArn);
    if (outcome.kind === 'failed') fail(task, outcome.reason);
    if (outcome.kind !== 'moved') break;
    task.moved += 1;
  }
  if (task.status === 'RUNNING' && source.messages.counts.visible === 0) task.status = 'COMPLETED';
}

function fail(task: MoveTask, reason: string): void {
  task.status = 'FAILED';
  task.failureReason = reason;
}
