import { nameOfArn, parseArn } from '../../arn.ts';
import type { Account } from '../account.ts';
import { subscriptionEvidence } from '../policy-evidence.ts';
import type { Verdict } from '../verdict.ts';

/** Subscriptions that nobody confirmed: nothing is delivered until the endpoint's owner does. */
export function* judgePending({ subscriptions }: Account): Iterable<Verdict> {
  for (const subscription of subscriptions) {
    const { id, topicArn, protocol, endpoint, pending } = subscription;
    if (!pending) continue;
    const [topic, name] = [nameOfArn(topicArn), nameOfArn(endpoint)];
    yield {
      finding: {
        severity: 'loss',
        about: [id],
        title: `${name} has not confirmed its subscription to ${topic}`,
        explanation: `Nothing is delivered to it until it does. ${wayOf(protocol, endpoint)} SNS drops a subscription that is not confirmed within 48 hours.`,
        evidence: [subscriptionEvidence(subscription), { label: 'Status', value: 'pending confirmation' }],
        mend: null,
      },
    };
  }
}

/** SNS API reference, ConfirmSubscription. */
function wayOf(protocol: string, endpoint: string): string {
  switch (protocol) {
    case 'email':
    case 'email-json':
      return 'Whoever reads that mail must follow the link that AWS sent there.';
    case 'http':
    case 'https':
      return 'The endpoint must visit the SubscribeURL that AWS sent to it.';
    case 'sqs':
      return `Account ${parseArn(endpoint)?.account ?? ''} must receive the confirmation from the queue and follow its SubscribeURL.`;
    default:
      return 'Only the owner of the endpoint can confirm it.';
  }
}
