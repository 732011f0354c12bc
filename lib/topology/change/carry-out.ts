import type { AwsCall } from '#lib/contracts/aws-call.ts';
import { setEndpointAttributes } from './calls/on-devices.ts';
import { createQueue, deleteQueue, setQueueAttributes } from './calls/on-queues.ts';
import { tag, untag } from './calls/on-resources.ts';
import { setSubscriptionAttributes, subscribe } from './calls/on-subscriptions.ts';
import { createTopic, deleteTopic, setTopicAttributes } from './calls/on-topics.ts';
import { dropSubscription, type OpenWorld } from './open-world.ts';

/** Does to the world what AWS does on a call. Throws `AwsRefusal` where AWS would refuse, with nothing done. */
export function carryOut(world: OpenWorld, call: AwsCall): void {
  switch (call.action) {
    case 'CreateQueue':
      createQueue(world, call);
      break;
    case 'SetQueueAttributes':
      setQueueAttributes(world, call);
      break;
    case 'DeleteQueue':
      deleteQueue(world, call);
      break;
    case 'TagQueue':
      tag(world.queues, call, 'QueueDoesNotExist');
      break;
    case 'UntagQueue':
      untag(world.queues, call, 'QueueDoesNotExist');
      break;
    case 'CreateTopic':
      createTopic(world, call);
      break;
    case 'SetTopicAttributes':
      setTopicAttributes(world, call);
      break;
    case 'DeleteTopic':
      deleteTopic(world, call);
      break;
    case 'TagResource':
      tag(world.topics, call, 'ResourceNotFound');
      break;
    case 'UntagResource':
      untag(world.topics, call, 'ResourceNotFound');
      break;
    case 'Subscribe':
      subscribe(world, call);
      break;
    case 'Unsubscribe':
      dropSubscription(world, call.subscription);
      break;
    case 'SetSubscriptionAttributes':
      setSubscriptionAttributes(world, call);
      break;
    case 'SetEndpointAttributes':
      setEndpointAttributes(world, call);
      break;
  }
}
