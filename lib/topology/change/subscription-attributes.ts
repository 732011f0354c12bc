import type { AttributeValues, SubscriptionSettings } from '#lib/contracts/intent.ts';

/** Settings by AWS's names, without those that are AWS's default. A scope says nothing without a filter policy. */
export function subscriptionAttributes(settings: SubscriptionSettings): AttributeValues {
  const { filterPolicy, filterPolicyScope, rawMessageDelivery, deadLetterArn } = settings;
  return {
    ...(isFilter(filterPolicy) ? { FilterPolicy: filterPolicy, FilterPolicyScope: filterPolicyScope } : {}),
    ...(rawMessageDelivery ? { RawMessageDelivery: 'true' } : {}),
    ...(deadLetterArn ? { RedrivePolicy: redrivePolicyTo(deadLetterArn) } : {}),
  };
}

/** Whether a text is a filter policy at all: an empty object is none. SNS API reference, SetSubscriptionAttributes. */
export function isFilter(text: string | null): text is string {
  return text !== null && !/^\s*(?:\{\s*\})?\s*$/.test(text);
}

/**
 * What SNS is given for one attribute, where an empty text takes it away: it refuses an empty `RedrivePolicy`, and takes
 * no value at all (`undefined`). Source: SNS developer guide, "Removing a filter policy"; of redrive policies, where the
 * guide is silent, what Terraform's AWS provider sends.
 */
export function subscriptionValue(name: string, value: string): string | undefined {
  if (value !== '') return value;
  if (name === 'RedrivePolicy') return undefined;
  return name === 'FilterPolicy' ? '{}' : value;
}

/** A subscription's `RedrivePolicy`. */
export function redrivePolicyTo(deadLetterArn: string): string {
  return JSON.stringify({ deadLetterTargetArn: deadLetterArn });
}
