import { nameOfArn } from '../../arn.ts';
import type { Planner } from '../planner.ts';
import { Refusal } from '../planner.ts';
import { allowInPolicy } from '../policy/merge-policy.ts';

type Ends = { topicArn: string; queueArn: string };

/** Lets a topic send to a queue, in the queue's policy. */
export function allowDelivery(planner: Planner, { topicArn, queueArn }: Ends): void {
  const queue = planner.world.queues.get(queueArn);
  if (!queue) throw new Refusal(`There is no queue ${nameOfArn(queueArn)}.`);
  const merged = allowInPolicy(queue.attributes.Policy ?? null, { topicArn, queueArn });
  if (merged.refusal !== null) throw new Refusal(merged.refusal);
  const reason = `So that topic ${nameOfArn(topicArn)} may send to queue ${nameOfArn(queueArn)}`;
  planner.step({ action: 'SetQueueAttributes', arn: queueArn, attributes: { Policy: merged.text } }, reason);
}
