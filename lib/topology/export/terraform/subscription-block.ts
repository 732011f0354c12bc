import type { SubscriptionState } from '#lib/contracts/aws-call.ts';
import { needsConfirmation } from '../../change/awaits-confirmation.ts';
import { commentLines } from '../one-line.ts';
import { argumentsOf, SUBSCRIPTION_ARGUMENTS, unknownArguments } from './attribute-table.ts';
import { block } from './block.ts';
import { text } from './hcl.ts';
import { jsonAttribute } from './json.ts';
import type { References } from './references.ts';

/** A subscription; one that has to be confirmed says so. */
export function subscriptionBlock(subscription: SubscriptionState, references: References): string {
  const { id, arn, topicArn, protocol, endpoint, attributes } = subscription;
  const { RedrivePolicy, FilterPolicyScope, ...rest } = attributes;
  const given = { ...rest, ...(rest.FilterPolicy && FilterPolicyScope && { FilterPolicyScope }) };
  return block({
    comment: [
      ...(arn === null || needsConfirmation(protocol) ? commentLines(UNCONFIRMED) : []),
      ...unknownArguments(given, SUBSCRIPTION_ARGUMENTS, []),
    ],
    kind: 'resource',
    labels: ['aws_sns_topic_subscription', references.subscriptions.get(id) ?? ''],
    entries: [
      ['topic_arn', references.write(topicArn)],
      ['protocol', text(protocol)],
      ['endpoint', references.write(endpoint)],
      ...argumentsOf(given, SUBSCRIPTION_ARGUMENTS),
      ...(RedrivePolicy ? [['redrive_policy', jsonAttribute(RedrivePolicy, references.write)] as const] : []),
    ],
  });
}

/** Source: Terraform AWS provider, "aws_sns_topic_subscription", "Protocol support". */
const UNCONFIRMED = 'The endpoint has to confirm it. Until then Terraform can neither import nor delete it.';
