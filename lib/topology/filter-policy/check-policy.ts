import { isRecord } from '../json-record.ts';
import { countsOf, LARGEST_POLICY, overLimits, type PolicyCounts } from './limits.ts';
import { emptyNode, type FilterPolicy, type FilterScope, type PolicyMistake } from './model.ts';
import { readObject } from './parse-policy.ts';
import { policyPlaces } from './policy-places.ts';

/** What is to be said of a policy's text while it is written. */
export type PolicyCheck = {
  /** `null` where SNS would refuse it. */
  policy: FilterPolicy | null;
  mistakes: PolicyMistake[];
  /** Of the text, as SNS limits it. */
  bytes: number;
  /** `null` where the text is no JSON object, or too large to be read. */
  counts: PolicyCounts | null;
};

/**
 * Reads a policy and counts it towards the limits of SNS, also where it has mistakes.
 * Source: SNS developer guide, "Filter policy constraints".
 */
export function checkPolicy(json: string, scope: FilterScope): PolicyCheck {
  const bytes = new TextEncoder().encode(json).length;
  if (bytes > LARGEST_POLICY) return refused(bytes, 'a filter policy has at most 256 KB');
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    return refused(bytes, 'this is no JSON');
  }
  if (!isRecord(raw)) return refused(bytes, 'a filter policy is a JSON object');
  const policy = emptyNode();
  const mistakes: PolicyMistake[] = [];
  readObject(raw, { node: policy, keys: [], at: '' }, scope === 'MessageBody', mistakes);
  const counts = countsOf(raw, policy);
  if (mistakes.length === 0) mistakes.push(...overLimits(counts, scope));
  return { policy: mistakes.length === 0 ? policy : null, mistakes, bytes, counts };
}

/** Said of a key whose name is empty. */
export const NO_NAME = 'a key has no name';

/**
 * Keys without a name, and keys that stand twice in one object, of which JSON's readers take the last and say nothing.
 * The text must be JSON.
 */
export function keyMistakes(json: string): PolicyMistake[] {
  return policyPlaces(json).flatMap(({ at, key, repeated }) => {
    if (key === '') return { path: at, message: NO_NAME };
    return repeated ? { path: at, message: 'this key stands twice: of the two only the last would count' } : [];
  });
}

function refused(bytes: number, message: string): PolicyCheck {
  return { policy: null, mistakes: [{ path: '', message }], bytes, counts: null };
}
