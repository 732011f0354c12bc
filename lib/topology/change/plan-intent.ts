import type { Intent } from '#lib/contracts/intent.ts';
import type { Planner } from './planner.ts';
import { planCreateQueue } from './plans/create-queue.ts';
import { planCreateTopic } from './plans/create-topic.ts';
import { planDeleteQueue } from './plans/delete-queue.ts';
import { planDeleteTopic } from './plans/delete-topic.ts';
import { planAllowDelivery } from './plans/delivery.ts';
import { planEditQueue } from './plans/edit-queue.ts';
import { planEditSubscription } from './plans/edit-subscription.ts';
import { planEditTopic } from './plans/edit-topic.ts';
import { planEnableDevice } from './plans/enable-device.ts';
import { planMove } from './plans/move-subscription.ts';
import { planRedriveAllow, planRedrivePolicy } from './plans/redrive.ts';
import { planRemoveStatement } from './plans/remove-statement.ts';
import { planSetTags } from './plans/set-tags.ts';
import { planSubscribe } from './plans/subscribe.ts';
import { planUnsubscribe } from './plans/unsubscribe.ts';

type Plans = { [K in Intent['kind']]: (planner: Planner, intent: Extract<Intent, { kind: K }>) => void };

const PLANS: Plans = {
  subscribe: planSubscribe,
  unsubscribe: planUnsubscribe,
  moveSubscription: planMove,
  editSubscription: planEditSubscription,
  allowDelivery: planAllowDelivery,
  removeStatement: planRemoveStatement,
  setRedrivePolicy: planRedrivePolicy,
  setRedriveAllowPolicy: planRedriveAllow,
  createQueue: planCreateQueue,
  editQueue: planEditQueue,
  deleteQueue: planDeleteQueue,
  createTopic: planCreateTopic,
  editTopic: planEditTopic,
  deleteTopic: planDeleteTopic,
  enableDevice: planEnableDevice,
  setTags: planSetTags,
};

/** The calls that one intent takes, on the world as it is now. Throws `Refusal`. */
export function planIntent<K extends Intent['kind']>(planner: Planner, intent: Extract<Intent, { kind: K }>): void {
  PLANS[intent.kind as K](planner, intent);
}
