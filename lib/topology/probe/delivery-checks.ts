import type { Check } from '#lib/contracts/change.ts';
import { nameOfArn } from '../arn.ts';
import { deadLetterOf } from '../change/dead-letter-of.ts';
import { scopeOf } from '../change/plans/filter-steps.ts';
import { deliveryOf } from '../change/policy/merge-policy.ts';
import { redriveAllowOf } from '../change/redrive-allow-of.ts';
import { whyNotAllowed, whyNotDeadLetter, whyNotSubscriptionDeadLetter } from '../change/rules/dead-letter.ts';
import { whyNotDeliver } from '../change/rules/fifo.ts';
import { kmsWarning } from '../change/rules/kms.ts';
import type { World, WorldSubscription } from '../change/world.ts';
import { whyNeverMatches } from '../filter-policy/never-matches.ts';
import { parseFilterPolicy } from '../filter-policy.ts';

type Told = Pick<Check, 'result' | 'words'>;

const ok = (words: string): Told => ({ result: 'ok', words });
const wrong = (words: string): Told => ({ result: 'wrong', words });
const cannotTell = (words: string): Told => ({ result: 'cannot tell', words });

/**
 * Whether what a topic publishes reaches the queue of a subscription, by all that decides it: confirmation, FIFO rules,
 * the queue's policy, its encryption, the filter, the subscription's own dead-letter queue.
 */
export function deliveryChecks(world: World, id: string): Check[] {
  const subscription = world.subscriptions.get(id);
  if (subscription?.protocol !== 'sqs') return [];
  if (subscription.arn === null) {
    const words = `${nameOfArn(subscription.endpoint)} gets nothing until its account confirms the subscription.`;
    return [{ about: id, ...wrong(words) }];
  }
  const told = [
    fifo(subscription),
    ...throughQueue(world, subscription),
    filter(subscription),
    ...spent(world, subscription),
  ];
  return told.flatMap((each) => (each ? { about: id, ...each } : []));
}

/** Whether a queue's dead letters find the dead-letter queue that its redrive policy names; nothing where it names none. */
export function redriveChecks(world: World, queueArn: string): Check[] {
  const targetArn = deadLetterOf(world.queues.get(queueArn)?.attributes ?? {})?.arn;
  if (!targetArn) return [];
  const [name, target] = [nameOfArn(queueArn), nameOfArn(targetArn)];
  const queue = world.queues.get(targetArn);
  const refusal =
    whyNotDeadLetter({ queueArn, targetArn }) ??
    (queue && whyNotAllowed(redriveAllowOf(queue.attributes), { queueArn, targetArn }));
  const told = queue ? ok(`Dead letters of ${name} go to ${target}`) : missing(queue, target);
  return [{ about: queueArn, ...(refusal ? wrong(refusal) : told) }];
}

function fifo({ topicArn, endpoint: queueArn }: WorldSubscription): Told | null {
  const refusal = whyNotDeliver({ topicArn, queueArn });
  return refusal === null ? null : wrong(refusal);
}

function throughQueue(world: World, { topicArn, endpoint: queueArn }: WorldSubscription): Told[] {
  const queue = world.queues.get(queueArn);
  const [topic, name] = [nameOfArn(topicArn), nameOfArn(queueArn)];
  if (!queue) return [missing(queue, name)];
  const kms = kmsWarning(queueArn, queue.attributes);
  const encrypted = kms ? [(kms.severity === 'danger' ? wrong : cannotTell)(kms.words)] : [];
  return [
    policy(queue.attributes.Policy ?? null, { topicArn, queueArn }, `topic ${topic} send to ${name}`),
    ...encrypted,
  ];
}

function policy(text: string | null, ends: { topicArn: string; queueArn: string }, deed: string): Told {
  const name = nameOfArn(ends.queueArn);
  switch (deliveryOf(text, ends)) {
    case 'allowed':
      return ok(`The policy of ${name} lets ${deed}`);
    case 'no-policy':
      return wrong(`The policy of ${name} does not let ${deed}: the queue's Policy tab has the plan that does.`);
    case 'unknown':
      return cannotTell(`Whether the policy of ${name} lets ${deed} cannot be judged from here.`);
  }
}

function filter({ topicArn, endpoint, attributes }: WorldSubscription): Told | null {
  const name = `The filter from ${nameOfArn(topicArn)} to ${nameOfArn(endpoint)}`;
  if (attributes === null) return cannotTell(`${name} was not read.`);
  if (!attributes.FilterPolicy) return null;
  const scope = scopeOf(attributes);
  const { policy: parsed } = parseFilterPolicy(attributes.FilterPolicy, scope);
  if (!parsed) return cannotTell(`${name} has something that cannot be judged from here.`);
  const never = whyNeverMatches(parsed, scope);
  return never ? wrong(`${name} lets nothing through: ${never}.`) : ok(`${name} can let messages through`);
}

/** What SNS cannot deliver: the queue for it is one that the topic must be let send to as well. */
function spent(world: World, { topicArn, endpoint, attributes }: WorldSubscription): Told[] {
  const targetArn = deadLetterOf(attributes ?? {})?.arn;
  if (!targetArn) return [];
  const refusal = whyNotSubscriptionDeadLetter({ topicArn, endpoint }, targetArn);
  if (refusal) return [wrong(refusal)];
  const queue = world.queues.get(targetArn);
  const name = nameOfArn(targetArn);
  if (!queue) return [missing(queue, name)];
  const deed = `topic ${nameOfArn(topicArn)} leave there what it cannot deliver`;
  return [policy(queue.attributes.Policy ?? null, { topicArn, queueArn: targetArn }, deed)];
}

/** What is said of a queue that does not exist (`null`), or was not read. */
function missing(queue: null | undefined, name: string): Told {
  return queue === null
    ? wrong(`Queue ${name} does not exist: what is sent there is lost.`)
    : cannotTell(`Queue ${name} cannot be read from here.`);
}
