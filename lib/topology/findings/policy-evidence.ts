import type { Finding } from '#lib/contracts/finding.ts';
import { nameOfArn } from '../arn.ts';
import { parsePolicy } from '../policy.ts';

type Evidence = Finding['evidence'][number];

/** What a queue's policy says, a statement a line. */
export function policyEvidence(queueArn: string, policy: string | null): Evidence {
  const label = `Policy of ${nameOfArn(queueArn)}`;
  if (policy === null) return { label, value: 'none' };
  return {
    label,
    value:
      parsePolicy(policy)
        .statements.map(({ words }) => words)
        .join('; ') || 'no statement',
  };
}

/** How a subscription is known. */
export function subscriptionEvidence({
  topicArn,
  protocol,
  endpoint,
}: Record<'topicArn' | 'protocol' | 'endpoint', string>): Evidence {
  return { label: 'Subscription', value: `${nameOfArn(topicArn)} → ${nameOfArn(endpoint)} (${protocol})` };
}
