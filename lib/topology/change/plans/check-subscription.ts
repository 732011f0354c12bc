import { nameOfArn, parseArn } from '../../arn.ts';
import { parseFilterPolicy } from '../../filter-policy.ts';
import { subscriptionId } from '../../subscription-id.ts';
import { deadLetterOf } from '../dead-letter-of.ts';
import { subscriptionsAt } from '../open-world.ts';
import { hasFilter } from '../picture.ts';
import type { Planner } from '../planner.ts';
import { Refusal } from '../refusal.ts';
import { isHere, theQueue, theTopic } from '../resources.ts';
import { whyNotSubscriptionDeadLetter } from '../rules/dead-letter.ts';
import { isFifo, whyNotDeliver, whyNotProtocol } from '../rules/fifo.ts';
import { scopeOf } from './filter-steps.ts';
import type { NewSubscription } from './subscribe.ts';

/** SNS developer guide, "Amazon SNS raw message delivery". */
const RAW_PROTOCOLS = ['sqs', 'http', 'https', 'firehose'];
/** filter policies a topic; AWS general reference, "Amazon SNS endpoints and quotas". */
const MOST_FILTERS = 200;
/** subscriptions a FIFO topic; the same. */
const MOST_FIFO_SUBSCRIPTIONS = 100;

/** Throws `Refusal` where SNS would not have such a subscription, and warns of what may surprise. */
export function checkSubscription(planner: Planner, wanted: NewSubscription): void {
  const { world } = planner;
  const { topicArn, protocol, endpoint, attributes } = wanted;
  const topic = nameOfArn(topicArn);
  if (isHere(topicArn, world.place)) theTopic(world, topicArn);
  const region = parseArn(topicArn)?.region;
  if (region !== world.place.region)
    throw new Refusal(`Topic ${topic} is in ${region}; it is subscribed to from there.`);
  const whyNotBy = whyNotProtocol(wanted);
  if (whyNotBy) throw new Refusal(whyNotBy);
  if (protocol === 'firehose' && !attributes.SubscriptionRoleArn) {
    throw new Refusal('A subscription of a delivery stream needs a SubscriptionRoleArn, which cannot be given here.');
  }
  if (protocol === 'sqs') {
    if (parseArn(endpoint)?.service !== 'sqs') throw new Refusal(`${endpoint} is not the ARN of an SQS queue.`);
    const whyNot = whyNotDeliver({ topicArn, queueArn: endpoint });
    if (whyNot) throw new Refusal(whyNot);
    if (isHere(endpoint, world.place)) theQueue(world, endpoint);
  }
  checkFilter(wanted);
  checkDeadLetter(wanted);
  if (attributes.RawMessageDelivery === 'true') checkRaw(planner, wanted);
  if (isFifo(topicArn) && !isFifo(endpoint)) {
    const words = `Queue ${nameOfArn(endpoint)} is standard: what FIFO topic ${topic} sends may arrive out of order or twice there.`;
    planner.warn('note', subscriptionId(wanted), words);
  }
  checkLimits(planner, wanted);
}

/** Throws `Refusal` where SNS would not have the filter policy in its scope. */
export function checkFilter({ attributes }: Pick<NewSubscription, 'attributes'>): void {
  if (!attributes.FilterPolicy) return;
  const [first] = parseFilterPolicy(attributes.FilterPolicy, scopeOf(attributes)).mistakes ?? [];
  if (!first) return;
  throw new Refusal(`SNS would refuse the filter policy: ${first.path ? `${first.path}: ` : ''}${first.message}.`);
}

/** Throws `Refusal` where the queue cannot take what is not delivered. */
export function checkDeadLetter(wanted: NewSubscription): void {
  const target = deadLetterOf(wanted.attributes)?.arn;
  const whyNot = target && whyNotSubscriptionDeadLetter(wanted, target);
  if (whyNot) throw new Refusal(whyNot);
}

/** Throws `Refusal` where the protocol has no raw delivery, and warns of what it does to attributes. */
export function checkRaw(planner: Planner, wanted: Omit<NewSubscription, 'attributes'>): void {
  if (!RAW_PROTOCOLS.includes(wanted.protocol)) {
    throw new Refusal(`Delivery by ${wanted.protocol} has no raw message delivery.`);
  }
  if (wanted.protocol !== 'sqs') return;
  const words = 'With raw delivery a message of more than 10 attributes is discarded.';
  planner.warn('note', subscriptionId(wanted), words);
}

/** Warns where a quota is reached; AWS raises some on request, so it is no refusal. */
function checkLimits(planner: Planner, wanted: NewSubscription): void {
  const { topicArn, attributes } = wanted;
  const others = subscriptionsAt(planner.world, topicArn).filter(({ id }) => id !== subscriptionId(wanted));
  if (isFifo(topicArn) && others.length >= MOST_FIFO_SUBSCRIPTIONS) {
    const words = `Topic ${nameOfArn(topicArn)} has ${others.length} subscriptions; SNS allows ${MOST_FIFO_SUBSCRIPTIONS} on a FIFO topic.`;
    planner.warn('caution', topicArn, words);
  }
  const filters = attributes.FilterPolicy ? others.filter((one) => hasFilter(planner.world, one)).length : 0;
  if (filters < MOST_FILTERS) return;
  const words = `Topic ${nameOfArn(topicArn)} has ${filters} filter policies; SNS allows ${MOST_FILTERS} unless the quota was raised.`;
  planner.warn('caution', topicArn, words);
}
