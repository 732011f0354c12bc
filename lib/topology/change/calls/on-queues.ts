import type { AwsCall } from '#lib/contracts/aws-call.ts';
import type { AttributeValues } from '#lib/contracts/intent.ts';
import { nameOfArn } from '../../arn.ts';
import { AwsRefusal } from '../aws-refusal.ts';
import { deadLetterOf } from '../dead-letter-of.ts';
import { newQueueAttributes } from '../new-attributes.ts';
import type { OpenWorld } from '../open-world.ts';
import { redriveAllowOf } from '../redrive-allow-of.ts';
import { whyNotAllowed, whyNotDeadLetter } from '../rules/dead-letter.ts';
import { withQueueAttributes } from '../with-values.ts';
import { holds, the } from './on-resources.ts';

type Call<A extends AwsCall['action']> = Extract<AwsCall, { action: A }>;

/** The same queue again is answered as it is. SQS API reference, CreateQueue. */
export function createQueue(world: OpenWorld, { arn, attributes, tags }: Call<'CreateQueue'>): void {
  const existing = world.queues.get(arn);
  const { FifoQueue: _, ...given } = attributes;
  checkRedrive(world, { arn, attributes });
  if (!existing) {
    const fresh = withQueueAttributes(newQueueAttributes(arn), given);
    world.queues.set(arn, { arn, attributes: fresh, tags: { ...tags } });
  } else if (!holds(existing.attributes, given)) {
    throw new AwsRefusal('QueueNameExists', 'A queue already exists with the same name and a different attribute');
  }
}

/** All of them or, where one is refused, none. SQS API reference, SetQueueAttributes. */
export function setQueueAttributes(world: OpenWorld, { arn, attributes }: Call<'SetQueueAttributes'>): void {
  const queue = the(world.queues, arn, 'QueueDoesNotExist');
  checkRedrive(world, { arn, attributes });
  world.queues.set(arn, { ...queue, attributes: withQueueAttributes(queue.attributes, attributes) });
}

/** With its messages; subscriptions to it stay. SQS API reference, DeleteQueue. */
export function deleteQueue(world: OpenWorld, { arn }: Call<'DeleteQueue'>): void {
  the(world.queues, arn, 'QueueDoesNotExist');
  world.queues.set(arn, null);
}

/** SQS looks at the dead-letter queue when it is named. */
function checkRedrive({ queues }: OpenWorld, { arn, attributes }: { arn: string; attributes: AttributeValues }): void {
  const targetArn = deadLetterOf(attributes)?.arn;
  if (targetArn === undefined) return;
  const [ends, target] = [{ queueArn: arn, targetArn }, queues.get(targetArn)];
  const missing = target === null ? `There is no queue ${nameOfArn(targetArn)} to be the dead-letter queue.` : null;
  const problem = missing ?? whyNotDeadLetter(ends) ?? whyNotAllowed(redriveAllowOf(target?.attributes ?? {}), ends);
  if (problem) throw new AwsRefusal('InvalidParameterValue', problem);
}
