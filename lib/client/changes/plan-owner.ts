import type { ConnectionId } from '#lib/contracts/connection.ts';
import type { Intent } from '#lib/contracts/intent.ts';
import type { OwnerOf } from '#lib/topology/merge-topologies.ts';

/** By intent, the connection that it was meant for when it was proposed. */
const kept = new WeakMap<Intent, ConnectionId>();

/**
 * Keeps whose these intents are: one that is not on the map any more later must not leave its changes to another.
 * @param page plans what belongs to nobody
 */
export function keepPlanners(intents: readonly Intent[], page: ConnectionId, ownerOf: OwnerOf): void {
  const planners = intents.map((intent) => plannersOf([intent], ownerOf)[0]);
  const first = planners.find((planner) => planner !== undefined) ?? page;
  for (const [at, intent] of intents.entries()) kept.set(intent, planners[at] ?? first);
}

/**
 * The connections that plan these intents: that of the topic or queue that each changes, of a subscription its topic's.
 * None where all is created, which may be done anywhere. More than one cannot share a plan.
 */
export function plannersOf(intents: readonly Intent[], ownerOf: OwnerOf): ConnectionId[] {
  return [...new Set(intents.flatMap((intent) => kept.get(intent) ?? ownerOfSubject(intent, ownerOf) ?? []))];
}

function ownerOfSubject(intent: Intent, ownerOf: OwnerOf): ConnectionId | null {
  const subject = subjectOf(intent);
  return subject === null ? null : ownerOf(subject);
}

/** ARN or subscription id of what an intent changes; `null` of what it creates. */
function subjectOf(intent: Intent): string | null {
  switch (intent.kind) {
    case 'subscribe':
    case 'editTopic':
    case 'deleteTopic':
      return intent.topicArn;
    case 'unsubscribe':
    case 'moveSubscription':
    case 'editSubscription':
      return intent.subscription;
    // Of its two ends the queue's policy alone is changed.
    case 'allowDelivery':
    case 'removeStatement':
    case 'setRedrivePolicy':
    case 'setRedriveAllowPolicy':
    case 'editQueue':
    case 'deleteQueue':
      return intent.queueArn;
    case 'enableDevice':
      return intent.endpointArn;
    case 'setTags':
      return intent.arn;
    case 'createQueue':
    case 'createTopic':
      return null;
  }
}

/** A queue of another connection that a plan subscribes: its policy is a plan of that connection's own. */
export type QueueElsewhere = { topicArn: string; queueArn: string; owner: ConnectionId };

/** The queues that these intents subscribe and whose policies the planner cannot set. */
export function queuesElsewhere(intents: readonly Intent[], planner: ConnectionId, ownerOf: OwnerOf): QueueElsewhere[] {
  return intents.flatMap((intent) => {
    if (intent.kind !== 'subscribe' || intent.protocol !== 'sqs') return [];
    const { topicArn, endpoint: queueArn } = intent;
    const owner = ownerOf(queueArn);
    return owner === planner ? [] : [{ topicArn, queueArn, owner }];
  });
}
