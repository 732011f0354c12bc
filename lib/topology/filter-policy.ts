import { checkPolicy } from './filter-policy/check-policy.ts';
import { type Judgement, judge } from './filter-policy/judge.ts';
import { type FilterMessage, subjectOf } from './filter-policy/message-tree.ts';
import type { FilterPolicy, FilterScope, PolicyMistake } from './filter-policy/model.ts';

export type ParsedFilterPolicy =
  | { policy: FilterPolicy; mistakes?: undefined }
  | { policy?: undefined; mistakes: PolicyMistake[] };

/**
 * Reads a subscription's filter policy. The scope decides whether keys may nest. `mistakes` says where and why SNS would
 * refuse it: keywords, operands, five keys, 150 combinations, 256 KB.
 * Source: SNS developer guide, "Amazon SNS subscription filter policies" and the pages it names.
 */
export function parseFilterPolicy(json: string, scope: FilterScope): ParsedFilterPolicy {
  const { policy, mistakes } = checkPolicy(json, scope);
  return policy ? { policy } : { mistakes };
}

/** Whether SNS would deliver a message to a subscription with this policy, and what decides it, in words. */
export function matchesFilterPolicy(policy: FilterPolicy, scope: FilterScope, message: FilterMessage): Judgement {
  return judge(policy, subjectOf(scope, message));
}
