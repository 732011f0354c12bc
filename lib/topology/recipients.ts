import type { PublicationDraft } from '#lib/contracts/message.ts';
import type { Subscription } from '#lib/contracts/subscription.ts';
import { nameOfArn } from './arn.ts';
import { isFifo } from './change/rules/fifo.ts';
import { judge } from './filter-policy/judge.ts';
import { type FilterSubject, subjectOf } from './filter-policy/message-tree.ts';
import type { FilterScope } from './filter-policy/model.ts';
import { parseFilterPolicy } from './filter-policy.ts';

/**
 * What becomes of a message at one subscription:
 * - `delivered`: as far as Weir can see
 * - `filtered`: its filter policy does not let the message through
 * - `dropped`: SNS tries, and is refused
 * - `pending`: nothing is delivered until the subscription is confirmed
 * - `unknown`: something that decides it was not read, or cannot be
 */
export type Verdict = 'delivered' | 'filtered' | 'dropped' | 'pending' | 'unknown';

export type Recipient = { subscription: Subscription; verdict: Verdict; why: string };

/** What of a draft decides who gets it. */
export type Publication = Pick<PublicationDraft, 'body' | 'attributes' | 'perProtocol'>;

/** With raw delivery to a queue a message of more is discarded. SNS developer guide, "Amazon SNS message attributes". */
const MOST_RAW_ATTRIBUTES = 10;

/** Who would get a message that is published to the topic of these subscriptions, and why or why not. */
export function recipientsOf(publication: Publication, subscriptions: readonly Subscription[]): Recipient[] {
  const subjects = new Map<string, FilterSubject>();
  /** A body is parsed once for all subscriptions that are given the same one. */
  const subjectFor = (scope: FilterScope, protocol: string) => {
    const body = publication.perProtocol?.[protocol] ?? publication.body;
    const key = scope === 'MessageBody' ? body : scope;
    const subject = subjects.get(key) ?? subjectOf(scope, { body, attributes: publication.attributes });
    subjects.set(key, subject);
    return subject;
  };
  return subscriptions.map((subscription) => ({ subscription, ...verdictOf(subscription, publication, subjectFor) }));
}

type Judged = Pick<Recipient, 'verdict' | 'why'>;

function verdictOf(
  subscription: Subscription,
  { attributes }: Publication,
  subjectFor: (scope: FilterScope, protocol: string) => FilterSubject,
): Judged {
  const { pending, delivery, protocol, endpoint, topicArn } = subscription;
  if (pending) return { verdict: 'pending', why: 'waits for confirmation: nothing is delivered until then' };
  if (delivery === 'orphan') return dropped(subscription, 'its queue is gone');
  if (subscription.device === 'disabled') return dropped(subscription, 'its device is disabled');
  if (subscription.device === 'gone') return dropped(subscription, 'its device does not exist');
  if (delivery === 'no-policy') return dropped(subscription, "the queue's policy does not let this topic send");
  if (protocol === 'sqs' && isFifo(endpoint) && !isFifo(topicArn)) {
    return dropped(subscription, 'a standard topic cannot feed a FIFO queue');
  }
  if (!subscription.attributes) return { verdict: 'unknown', why: unreadFilter(subscription) };
  const { filterPolicy, filterPolicyScope: scope, rawMessageDelivery } = subscription.attributes;
  const judged = judgeFilter(filterPolicy, scope, () => subjectFor(scope, protocol));
  if (judged.verdict !== 'delivered') return judged;
  const count = Object.keys(attributes).length;
  if (rawMessageDelivery && protocol === 'sqs' && count > MOST_RAW_ATTRIBUTES) {
    return dropped(subscription, `raw delivery takes ${MOST_RAW_ATTRIBUTES} attributes, this message has ${count}`);
  }
  if (delivery === 'unknown') {
    return { verdict: 'unknown', why: `${judged.why}; whether the queue's policy lets this topic send was not read` };
  }
  // SNS developer guide, "Amazon SNS message grouping for FIFO topics": the group id goes to FIFO queues only.
  const unordered = isFifo(topicArn) && protocol === 'sqs' && !isFifo(endpoint);
  return unordered ? { ...judged, why: `${judged.why}; a standard queue, without group id and order` } : judged;
}

function judgeFilter(filterPolicy: string | null, scope: FilterScope, subject: () => FilterSubject): Judged {
  if (filterPolicy === null) return { verdict: 'delivered', why: 'no filter' };
  const { policy, mistakes } = parseFilterPolicy(filterPolicy, scope);
  if (!policy) {
    const [first] = mistakes;
    return { verdict: 'unknown', why: `its filter has something Weir cannot judge: ${first?.path} ${first?.message}` };
  }
  const { passes, why } = judge(policy, subject());
  return { verdict: passes ? 'delivered' : 'filtered', why };
}

function unreadFilter({ access }: Subscription): string {
  return access.state === 'unreadable' ? 'its filter cannot be read' : 'filter not read yet';
}

/** Refusals by the endpoint are not retried. SNS developer guide, "Message delivery retries". */
function dropped({ attributes }: Subscription, reason: string): Judged {
  const dlq = attributes?.deadLetterArn;
  return {
    verdict: 'dropped',
    why: dlq ? `${reason}; goes to the subscription's dead-letter queue ${nameOfArn(dlq)}` : reason,
  };
}
