import type { AwsCall, ResourceState } from '#lib/contracts/aws-call.ts';
import type { AttributeValues } from '#lib/contracts/intent.ts';
import { nameOfArn, parseArn } from '../arn.ts';
import { AwsRefusal } from './aws-refusal.ts';
import { deadLetterOf } from './dead-letter-of.ts';
import { newQueueAttributes, newTopicAttributes } from './new-attributes.ts';
import { dropSubscription, type OpenWorld, putSubscription, subscriptionsAt } from './open-world.ts';
import { redriveAllowOf } from './redrive-allow-of.ts';
import { whyNotAllowed, whyNotDeadLetter } from './rules/dead-letter.ts';
import { whyNotDeliver } from './rules/fifo.ts';
import { withQueueAttributes, withValues } from './with-values.ts';

/** Does to the world what AWS does on a call. Throws `AwsRefusal` where AWS would refuse. */
export function carryOut(world: OpenWorld, call: AwsCall): void {
  switch (call.action) {
    case 'CreateQueue':
      createQueue(world, call);
      break;
    case 'SetQueueAttributes': {
      const queue = the(world.queues, call.arn, 'QueueDoesNotExist');
      checkRedrive(world, call);
      world.queues.set(call.arn, { ...queue, attributes: withQueueAttributes(queue.attributes, call.attributes) });
      return;
    }
    case 'DeleteQueue':
      the(world.queues, call.arn, 'QueueDoesNotExist');
      world.queues.set(call.arn, null);
      break;
    case 'TagQueue':
      tag(world.queues, call.arn, 'QueueDoesNotExist', call.tags);
      break;
    case 'UntagQueue':
      untag(world.queues, call.arn, 'QueueDoesNotExist', call.keys);
      break;
    case 'CreateTopic':
      createTopic(world, call);
      break;
    case 'SetTopicAttributes': {
      const topic = the(world.topics, call.arn, 'NotFound');
      world.topics.set(call.arn, { ...topic, attributes: withValues(topic.attributes, { [call.name]: call.value }) });
      return;
    }
    case 'DeleteTopic':
      world.topics.set(call.arn, null);
      for (const { id, topicArn } of subscriptionsAt(world, call.arn)) {
        if (topicArn === call.arn) dropSubscription(world, id);
      }
      break;
    case 'TagResource':
      tag(world.topics, call.arn, 'ResourceNotFound', call.tags);
      break;
    case 'UntagResource':
      untag(world.topics, call.arn, 'ResourceNotFound', call.keys);
      break;
    case 'Subscribe':
      subscribe(world, call);
      break;
    case 'Unsubscribe':
      dropSubscription(world, call.subscription);
      break;
    case 'SetSubscriptionAttributes': {
      const subscription = world.subscriptions.get(call.subscription);
      if (!subscription) throw new AwsRefusal('NotFound', 'Subscription does not exist');
      const attributes = withValues(subscription.attributes ?? {}, { [call.name]: call.value });
      putSubscription(world, { ...subscription, attributes });
      return;
    }
  }
}

type Call<A extends AwsCall['action']> = Extract<AwsCall, { action: A }>;
type Resources = Map<string, ResourceState | null>;

function createQueue(world: OpenWorld, { arn, attributes, tags }: Call<'CreateQueue'>): void {
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

/** SQS looks at the dead-letter queue when it is named. */
function checkRedrive({ queues }: OpenWorld, { arn, attributes }: { arn: string; attributes: AttributeValues }): void {
  const targetArn = deadLetterOf(attributes)?.arn;
  if (targetArn === undefined) return;
  const [ends, target] = [{ queueArn: arn, targetArn }, queues.get(targetArn)];
  const missing = target === null ? `There is no queue ${nameOfArn(targetArn)} to be the dead-letter queue.` : null;
  const problem = missing ?? whyNotDeadLetter(ends) ?? whyNotAllowed(redriveAllowOf(target?.attributes ?? {}), ends);
  if (problem) throw new AwsRefusal('InvalidParameterValue', problem);
}

function createTopic(world: OpenWorld, { arn, attributes, tags }: Call<'CreateTopic'>): void {
  const existing = world.topics.get(arn);
  const { FifoTopic: _, ...given } = attributes;
  if (!existing) {
    world.topics.set(arn, { arn, attributes: withValues(newTopicAttributes(arn), given), tags: { ...tags } });
  } else if (!holds(existing.attributes, given)) {
    throw new AwsRefusal('InvalidParameter', 'Topic already exists with different attributes');
  }
}

function subscribe(world: OpenWorld, { topicArn, protocol, endpoint, attributes }: Call<'Subscribe'>): void {
  if (world.topics.get(topicArn) === null) throw new AwsRefusal('NotFound', 'Topic does not exist');
  const id = `${topicArn}|${protocol}|${endpoint}`;
  const existing = world.subscriptions.get(id);
  if (existing && !holds(existing.attributes ?? {}, attributes)) {
    throw new AwsRefusal('InvalidParameter', 'Subscription already exists with different attributes');
  }
  if (existing) return;
  const whyNot = protocol === 'sqs' ? whyNotDeliver({ topicArn, queueArn: endpoint }) : null;
  if (whyNot) throw new AwsRefusal('InvalidParameter', whyNot);
  const pending = awaitsConfirmation(world, protocol, endpoint);
  putSubscription(world, {
    id,
    arn: pending ? null : `${topicArn}:${NOT_KNOWN_YET}`,
    topicArn,
    protocol,
    endpoint,
    attributes: withValues({ RawMessageDelivery: 'false' }, attributes),
  });
}

/** Stands for the part of a subscription's ARN that AWS makes up. */
const NOT_KNOWN_YET = 'not-known-yet';

const CONFIRMED_BY_ENDPOINT = ['http', 'https', 'email', 'email-json'];

/**
 * Whether the endpoint has to agree before it gets messages: addresses do, and queues of another account than the one
 * that subscribes them. Source: SNS developer guide, "Queue owner creates subscription".
 */
export function awaitsConfirmation({ place }: Pick<OpenWorld, 'place'>, protocol: string, endpoint: string): boolean {
  if (protocol === 'sqs') return parseArn(endpoint)?.account !== place.account;
  return CONFIRMED_BY_ENDPOINT.includes(protocol);
}

function tag(resources: Resources, arn: string, missing: string, tags: Record<string, string>): void {
  const resource = the(resources, arn, missing);
  resources.set(arn, { ...resource, tags: { ...resource.tags, ...tags } });
}

function untag(resources: Resources, arn: string, missing: string, keys: readonly string[]): void {
  const resource = the(resources, arn, missing);
  const tags = Object.fromEntries(Object.entries(resource.tags).filter(([key]) => !keys.includes(key)));
  resources.set(arn, { ...resource, tags });
}

function the(resources: Resources, arn: string, missing: string): ResourceState {
  const resource = resources.get(arn);
  if (resource) return resource;
  throw new AwsRefusal(missing, `${nameOfArn(arn)} ${resource === null ? 'does not exist' : 'was not read'}`);
}

function holds(attributes: AttributeValues, wanted: AttributeValues): boolean {
  return Object.entries(wanted).every(([name, value]) => (attributes[name] ?? '') === value);
}
