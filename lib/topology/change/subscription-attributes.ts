import type { AttributeValues, SubscriptionSettings } from '#lib/contracts/intent.ts';

/** Settings by AWS's names, without those that are AWS's default. A scope says nothing without a filter policy. */
export function subscriptionAttributes(settings: SubscriptionSettings): AttributeValues {
  const { filterPolicy, filterPolicyScope, rawMessageDelivery, deadLetterArn } = settings;
  return {
    ...(filterPolicy ? { FilterPolicy: filterPolicy, FilterPolicyScope: filterPolicyScope } : {}),
    ...(rawMessageDelivery ? { RawMessageDelivery: 'true' } : {}),
    ...(deadLetterArn ? { RedrivePolicy: redrivePolicyTo(deadLetterArn) } : {}),
  };
}

export function redrivePolicyTo(deadLetterArn: string): string {
  return JSON.stringify({ deadLetterTargetArn: deadLetterArn });
}
