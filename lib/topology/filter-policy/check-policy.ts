import { isRecord } from './is-record.ts';
import { countsOf, LARGEST_POLICY, overLimits, type PolicyCounts } from './limits.ts';
import { emptyNode, type FilterPolicy, type FilterScope, type PolicyMistake } from './model.ts';
import { readObject } from './parse-policy.ts';
import { policyPlaces } from './policy-places.ts';

/** What is to be said of a policy's text while it is written. */
export type PolicyCheck = {
  /** `null` where SNS would refuse it. */
  policy: FilterPolicy | null;
  mistakes: PolicyMistake[];
  /** `null` where the text is no JSON object. */
  counts: PolicyCounts | null;
};

/**
 * Reads a policy and counts it towards the limits of SNS, also where it has mistakes.
 * Source: SNS developer guide, "Filter policy constraints".
 */
export function checkPolicy(json: string, scope: FilterScope): PolicyCheck {
  const bytes = new TextEncoder().encode(json).length;
  if (bytes > LARGEST_POLICY) return refused('a filter policy has at most 256 KB');
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    return refused('this is no JSON');
  }
  if (!isRecord(raw)) return refused('a filter policy is a JSON object');
  const policy = emptyNode();
  const mistakes: PolicyMistake[] = [];
  readObject(raw, { node: policy, keys: [], at: '' }, scope === 'MessageBody', mistakes);
  const counts = countsOf(raw, policy, bytes);
  if (mistakes.length === 0) mistakes.push(...overLimits(counts, scope));
  return { policy: mistakes.length === 0 ? policy : null, mistakes, counts };
}

/**
 * Keys without a name, and keys that stand twice in one object, of which JSON's readers take the last and say nothing.
 * The text must be JSON.
 */
export function keyMistakes(json: string): PolicyMistake[] {
  return policyPlaces(json).flatMap(({ at, key, repeated }) => {
    if (key === '') return { path: at, message: 'a key has no name' };
    return repeated ? { path: at, message: 'this key stands twice: of the two only the last would count' } : [];
  });
}

function refused(message: string): PolicyCheck {
  return { policy: null, mistakes: [{ path: '', message }], counts: null };
}
