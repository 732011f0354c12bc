import type { AttributeRow } from '#lib/client/sends/composer-form.ts';
import type { SubscriptionSettings } from '#lib/contracts/intent.ts';
import type { FilterScope } from '#lib/topology/filter-policy/model.ts';
import { draftText, openPolicy, type PolicyDraft, sentText } from '#lib/topology/filter-policy/policy-text.ts';

/** Which messages a filter is tried on. */
export type TrialSource = 'typed' | 'look' | 'tail';

/** What a filter is tried on: the kind, and what was written of a message of one's own. */
export type TrialDraft = { source: TrialSource; body: string; attributes: readonly AttributeRow[] };

export const NO_TRIAL: TrialDraft = { source: 'typed', body: '', attributes: [] };

/** What is being decided of a subscription: its filter, in a form or as JSON, and what stands beside it. */
export type SettingsDraft = {
  /** What it was begun from. */
  base: SubscriptionSettings;
  /** Whether there is a filter at all; what was written of one is kept when it is taken away. */
  filtered: boolean;
  policy: PolicyDraft;
  scope: FilterScope;
  raw: boolean;
  deadLetterArn: string | null;
};

/** A draft in which nothing is changed yet. */
export function beginDraft(base: SubscriptionSettings): SettingsDraft {
  return {
    base,
    filtered: base.filterPolicy !== null,
    policy: openPolicy(base.filterPolicy),
    scope: base.filterPolicyScope,
    raw: base.rawMessageDelivery,
    deadLetterArn: base.deadLetterArn,
  };
}

/** The filter as it would be sent; `null` = none. */
export function draftPolicy({ filtered, policy, base }: SettingsDraft): string | null {
  return filtered ? sentText(draftText(policy), base.filterPolicy) : null;
}

/** What of a subscription would change, and nothing else; empty where nothing would. */
export function changesIn(draft: SettingsDraft, present: SubscriptionSettings): Partial<SubscriptionSettings> {
  const policy = draft.filtered ? sentText(draftText(draft.policy), present.filterPolicy) : null;
  return {
    ...(policy !== present.filterPolicy && { filterPolicy: policy }),
    // Without a filter there is nothing that a scope is of.
    ...(policy !== null && draft.scope !== present.filterPolicyScope && { filterPolicyScope: draft.scope }),
    ...(draft.raw !== present.rawMessageDelivery && { rawMessageDelivery: draft.raw }),
    ...(draft.deadLetterArn !== present.deadLetterArn && { deadLetterArn: draft.deadLetterArn }),
  };
}

/** Whether two readings of a subscription say the same. */
export function sameSettings(one: SubscriptionSettings, other: SubscriptionSettings): boolean {
  return (
    one.filterPolicy === other.filterPolicy &&
    one.filterPolicyScope === other.filterPolicyScope &&
    one.rawMessageDelivery === other.rawMessageDelivery &&
    one.deadLetterArn === other.deadLetterArn
  );
}
