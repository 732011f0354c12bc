import type { Intent } from '#lib/contracts/intent.ts';
import { nameOfArn } from '../../arn.ts';
import { subscriptionsAt } from '../open-world.ts';
import { depthOf, sourcesOf } from '../picture.ts';
import type { Planner } from '../planner.ts';
import { subscriptionName, theQueue } from '../resources.ts';

/** A queue that is gone already takes no step. */
export function planDeleteQueue(planner: Planner, { queueArn }: Extract<Intent, { kind: 'deleteQueue' }>): void {
  if (planner.world.queues.get(queueArn) === null) return;
  theQueue(planner.world, queueArn);
  deleteQueue(planner, queueArn, 'So that the queue is there no more');
}

/** Deletes a queue, and says what is lost with it. */
export function deleteQueue(planner: Planner, queueArn: string, reason: string): void {
  const { world } = planner;
  const [name, depth] = [nameOfArn(queueArn), depthOf(world, queueArn)];
  if (depth !== 0) {
    const held = depth === null ? 'all messages in it' : `about ${depth} ${depth === 1 ? 'message' : 'messages'}`;
    planner.warn('danger', queueArn, `Deleting ${name} deletes ${held}.`);
  }
  for (const { id } of subscriptionsAt(world, queueArn)) {
    planner.warn(
      'danger',
      id,
      `Subscription ${subscriptionName(id)} stays behind without queue ${name}: what it would get there is lost.`,
    );
  }
  for (const source of sourcesOf(world, queueArn)) {
    planner.warn('danger', source, `Queue ${nameOfArn(source)} loses its dead-letter queue: ${name}.`);
  }
  planner.step({ action: 'DeleteQueue', arn: queueArn }, reason);
  if (depth !== 0) planner.stays(`Messages that ${name} holds are gone with it; an undo makes the queue anew, empty.`);
}
