import type { Intent } from '#lib/contracts/intent.ts';
import { nameOfArn, parseArn } from '../../arn.ts';
import { subscriptionsAt } from '../open-world.ts';
import { isGiveUpKnown } from '../picture.ts';
import type { Planner } from '../planner.ts';
import { allowInPolicy, deliveryOf, type Ends, forgoInPolicy, problemOf } from '../policy/merge-policy.ts';
import { Refusal } from '../refusal.ts';
import { isHere, theQueue, theTopic } from '../resources.ts';
import { kmsWarning } from '../rules/kms.ts';

/** The queue's policy alone. A topic that can be read must be there: a name that is free may be anybody's tomorrow. */
export function planAllowDelivery(planner: Planner, ends: Extract<Intent, { kind: 'allowDelivery' }>): void {
  if (isHere(ends.topicArn, planner.world.place)) theTopic(planner.world, ends.topicArn);
  allowDelivery(planner, ends)();
}

/**
 * Lets a topic send to a queue, in the queue's policy, as far as it is ours to set. Throws `Refusal` where the policy
 * cannot be merged. Answers what is to be done, so that a refusal comes before any step.
 */
export function allowDelivery(planner: Planner, ends: Ends): () => void {
  const { topicArn, queueArn } = ends;
  const [topic, name] = [nameOfArn(topicArn), nameOfArn(queueArn)];
  if (!isHere(queueArn, planner.world.place)) {
    const { account = '', region = '' } = parseArn(queueArn) ?? {};
    const words = `Queue ${name} is of account ${account} in ${region}: its policy must let topic ${topic} send, which cannot be seen or set from here. Before you apply this, allow it in the connection to that account and region, or have its owner allow sns.amazonaws.com sqs:SendMessage with aws:SourceArn ${topicArn}.`;
    return () => planner.warn('caution', queueArn, words);
  }
  const { attributes } = theQueue(planner.world, queueArn);
  const before = attributes.Policy ?? null;
  const merged = allowInPolicy(before, ends);
  if (merged.refusal !== undefined) throw new Refusal(merged.refusal);
  const { text } = merged;
  return () => {
    const kms = kmsWarning(queueArn, attributes);
    if (kms) planner.warn(kms.severity, queueArn, kms.words);
    warnOfDenial(planner, ends, text);
    if (before !== null && before === text && deliveryOf(before, ends) === 'allowed') {
      planner.warn('note', queueArn, `The policy of ${name} lets topic ${topic} send already, so it stays as it is.`);
    }
    const reason = `So that topic ${topic} may send to queue ${name}`;
    planner.step({ action: 'SetQueueAttributes', arn: queueArn, attributes: { Policy: text ?? '' } }, reason);
  };
}

/** Takes back what Weir's statement of the queue's policy says of the topic, unless a subscription still needs it. */
export function forgoDelivery(planner: Planner, ends: Ends): void {
  const { topicArn, queueArn } = ends;
  const queue = planner.world.queues.get(queueArn);
  if (!queue || planner.doomed.has(queueArn) || isNeeded(planner, ends)) return;
  const before = queue.attributes.Policy ?? null;
  if (before !== null && problemOf(before)) {
    planner.warn('note', queueArn, `The policy of ${nameOfArn(queueArn)} cannot be read, so it stays as it is.`);
    return;
  }
  const after = forgoInPolicy(before, ends);
  if (after !== before && mayBeNeeded(planner, ends)) {
    const words = `Other subscriptions of topic ${nameOfArn(topicArn)} were not read yet and may give up into ${nameOfArn(queueArn)}, so its policy still lets the topic send.`;
    planner.warn('note', queueArn, words);
    return;
  }
  const attributes = { Policy: after ?? '' };
  const reason = `Topic ${nameOfArn(topicArn)} need not send to queue ${nameOfArn(queueArn)} any more`;
  planner.step({ action: 'SetQueueAttributes', arn: queueArn, attributes }, reason);
}

/** Whether a subscription of the topic delivers to the queue, or gives up into it. */
export function isNeeded({ world }: Planner, { topicArn, queueArn }: Ends): boolean {
  return subscriptionsAt(world, queueArn).some((subscription) => subscription.topicArn === topicArn);
}

/** Whether a subscription of the topic may give up into the queue, since where it does so was not read. */
export function mayBeNeeded({ world }: Planner, { topicArn }: Ends): boolean {
  return subscriptionsAt(world, topicArn).some(
    (subscription) => subscription.topicArn === topicArn && !isGiveUpKnown(world, subscription),
  );
}

function warnOfDenial(planner: Planner, ends: Ends, policy: string | null): void {
  const delivery = deliveryOf(policy, ends);
  const [topic, name] = [nameOfArn(ends.topicArn), nameOfArn(ends.queueArn)];
  if (delivery === 'no-policy') {
    const words = `A statement of the policy of ${name} denies it all the same: what topic ${topic} sends is dropped until that is gone.`;
    planner.warn('danger', ends.queueArn, words);
  } else if (delivery === 'unknown') {
    const words = `A statement of the policy of ${name} may deny what topic ${topic} sends: its conditions cannot be judged from here.`;
    planner.warn('caution', ends.queueArn, words);
  }
}
