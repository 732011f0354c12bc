import type { Subscription } from '#lib/contracts/subscription.ts';
import { nameOfArn } from '../../arn.ts';
import { deliveryOf } from '../../change/policy/merge-policy.ts';
import type { Account } from '../account.ts';
import { policyEvidence, subscriptionEvidence } from '../policy-evidence.ts';
import { readQueue } from '../read.ts';
import { letIn } from '../topics-let-in.ts';
import { cannotTell, type Verdict } from '../verdict.ts';

/**
 * Dead-letter queues of subscriptions whose policy does not let SNS send.
 * Source: SNS developer guide, "Configuring an Amazon SNS dead-letter queue for a subscription".
 */
export function* judgeUndelivered(account: Account): Iterable<Verdict> {
  for (const [queueArn, subscriptions] of account.undelivered) {
    const { settings, why } = readQueue(account, queueArn);
    if (account.knowledge.queues.get(queueArn)?.queue.access.state === 'missing') continue;
    if (why !== undefined) {
      yield cannotTell(queueArn, why);
      continue;
    }
    const policy = settings.Policy || null;
    const byDelivery = Map.groupBy(subscriptions, ({ topicArn }) => deliveryOf(policy, { topicArn, queueArn }));
    const refused = byDelivery.get('no-policy');
    if (refused) yield lost(account, { queueArn, policy, refused });
    if (byDelivery.has('unknown')) yield cannotTell(queueArn, 'Its policy has parts that Weir cannot judge.');
  }
}

type Refused = { queueArn: string; policy: string | null; refused: readonly Subscription[] };

function lost(account: Account, { queueArn, policy, refused }: Refused): Verdict {
  const name = nameOfArn(queueArn);
  const topicArns = [...new Set(refused.map(({ topicArn }) => topicArn))];
  const { mend, why } = letIn(account, { policy, queueArn, topicArns });
  return {
    finding: {
      severity: 'risk',
      about: [queueArn, ...refused.map(({ id }) => id)],
      title: `${name} takes nothing that SNS cannot deliver`,
      explanation: `It is the dead-letter queue of ${refused.length === 1 ? 'a subscription' : `${refused.length} subscriptions`}, and its policy does not let ${topicArns.map(nameOfArn).join(', ')} send: what cannot be delivered is lost instead of kept.${why ? ` ${why}` : ''}`,
      evidence: [...refused.map(subscriptionEvidence), policyEvidence(queueArn, policy)],
      mend,
    },
  };
}
