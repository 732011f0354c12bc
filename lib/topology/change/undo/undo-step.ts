import type { Intent } from '#lib/contracts/intent.ts';
import type { PlanStep } from '#lib/contracts/plan.ts';
import type { Planner } from '../planner.ts';
import { undoDevice } from './undo-device.ts';
import { undoCreateQueue, undoDeleteQueue } from './undo-queue.ts';
import { undoQueueAttributes } from './undo-queue-attributes.ts';
import { undoSubscribe, undoUnsubscribe } from './undo-subscription.ts';
import { undoTags, undoUntag } from './undo-tags.ts';
import { undoCreateTopic, undoDeleteTopic } from './undo-topic.ts';
import { undoValue } from './undo-value.ts';

/** Plans what takes one step back, if the world is still as it left it. Throws `Refusal` with what stays and why. */
export function undoStep(planner: Planner, { call, before }: PlanStep, intents: readonly Intent[]): void {
  switch (call.action) {
    case 'CreateQueue':
      undoCreateQueue(planner, call);
      break;
    case 'SetQueueAttributes':
      undoQueueAttributes(planner, call, before, intents);
      break;
    case 'DeleteQueue':
      undoDeleteQueue(planner, before);
      break;
    case 'CreateTopic':
      undoCreateTopic(planner, call);
      break;
    case 'SetTopicAttributes':
    case 'SetSubscriptionAttributes':
      undoValue(planner, call, before);
      break;
    case 'SetEndpointAttributes':
      undoDevice(planner, call, before);
      break;
    case 'DeleteTopic':
      undoDeleteTopic(planner, before);
      break;
    case 'TagQueue':
    case 'TagResource':
      undoTags(planner, call, before);
      break;
    case 'UntagQueue':
    case 'UntagResource':
      undoUntag(planner, call, before);
      break;
    case 'Subscribe':
      undoSubscribe(planner, call);
      break;
    case 'Unsubscribe':
      undoUnsubscribe(planner, before);
      break;
  }
}
