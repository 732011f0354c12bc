import { isRecord } from './filter-policy/is-record.ts';
import { type Judgement, judge } from './filter-policy/judge.ts';
import { LARGEST_POLICY, overLimits } from './filter-policy/limits.ts';
import { type FilterMessage, subjectOf } from './filter-policy/message-tree.ts';
import { emptyNode, type FilterPolicy, type FilterScope, type PolicyMistake } from './filter-policy/model.ts';
import { readObject } from './filter-policy/parse-policy.ts';

export type ParsedFilterPolicy =
  | { policy: FilterPolicy; mistakes?: undefined }
  | { policy?: undefined; mistakes: PolicyMistake[] };

/**
 * Reads a subscription's filter policy. The scope decides whether keys may nest. `mistakes` says where and why SNS would
 * refuse it: keywords, operands, five keys, 150 combinations, 256 KB.
 * Source: SNS developer guide, "Amazon SNS subscription filter policies" and the pages it names.
 */
export function parseFilterPolicy(json: string, scope: FilterScope): ParsedFilterPolicy {
  if (new TextEncoder().encode(json).length > LARGEST_POLICY) return mistake('a filter policy has at most 256 KB');
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    return mistake('this is no JSON');
  }
  if (!isRecord(raw)) return mistake('a filter policy is a JSON object');
  const policy = emptyNode();
  const mistakes: PolicyMistake[] = [];
  readObject(raw, { node: policy, keys: [], at: '' }, scope === 'MessageBody', mistakes);
  if (mistakes.length === 0) mistakes.push(...overLimits(raw, policy, scope));
  return mistakes.length > 0 ? { mistakes } : { policy };
}

/** Whether SNS would deliver a message to a subscription with this policy, and what decides it, in words. */
export function matchesFilterPolicy(policy: FilterPolicy, scope: FilterScope, message: FilterMessage): Judgement {
  return judge(policy, subjectOf(scope, message));
}

function mistake(message: string): ParsedFilterPolicy {
  return { mistakes: [{ path: '', message }] };
}
