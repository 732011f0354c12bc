import type { Subscription } from '#lib/contracts/subscription.ts';
import { nameOfArn } from '../../arn.ts';
import { problemOf } from '../../change/policy/merge-policy.ts';
import type { Account } from '../account.ts';
import { policyEvidence, subscriptionEvidence } from '../policy-evidence.ts';
import { readQueue } from '../read.ts';
import { letIn } from '../topics-let-in.ts';
import { cannotTell, type Verdict } from '../verdict.ts';

/** Subscriptions whose queue's policy does not let the topic send. */
export function* judgeDelivery(account: Account): Iterable<Verdict> {
  for (const subscription of [...account.feeding.values()].flat()) {
    if (subscription.delivery === 'no-policy') yield dropped(account, subscription);
    if (subscription.delivery === 'unknown') yield cannotTell(subscription.id, whyUnknown(account, subscription));
  }
}

function dropped(account: Account, subscription: Subscription): Verdict {
  const { id, topicArn, endpoint: queueArn, attributes } = subscription;
  const [topic, queue] = [nameOfArn(topicArn), nameOfArn(queueArn)];
  const policy = readQueue(account, queueArn).settings?.Policy || null;
  const { mend, why } = letIn(account, { policy, queueArn, topicArns: [topicArn] });
  const cause = policy === null ? 'has no policy' : 'has a policy that does not let the topic send';
  const spent = attributes?.deadLetterArn;
  const end = spent
    ? `goes to the subscription's dead-letter queue ${nameOfArn(spent)}`
    : 'is dropped on its way there';
  return {
    finding: {
      severity: 'loss',
      about: [id, queueArn, topicArn],
      title: `${queue} gets nothing of ${topic}`,
      explanation: `Queue ${queue} ${cause}. What is published to ${topic} ${end}, and SNS does not try again.${why ? ` ${why}` : ''}`,
      evidence: [subscriptionEvidence(subscription), policyEvidence(queueArn, policy)],
      mend,
    },
  };
}

function whyUnknown(account: Account, { endpoint }: Subscription): string {
  const { settings, why } = readQueue(account, endpoint);
  if (why !== undefined) return why;
  const problem = settings.Policy ? problemOf(settings.Policy) : null;
  return problem ?? `The policy of ${nameOfArn(endpoint)} has conditions that Weir cannot judge.`;
}
