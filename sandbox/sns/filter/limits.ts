import { AttributeRefusal } from '../errors.ts';
import type { FilterPolicy } from './filter-policy.ts';
import { wildcardPoints } from './wildcard-points.ts';

/** Bytes; SNS guide, filter policy constraints. */
const MAX_BYTES = 256 * 1024;
/** Keys at the top, those of `$or` included; the same page. */
const MAX_KEYS = 5;
/** Values multiplied over all keys, each array weighted with its depth; the same page. */
const MAX_COMBINATIONS = 150;
/** Points of all wildcards; the same page, wildcard pattern usage guidelines. */
const MAX_WILDCARD_POINTS = 100;

/** @throws AttributeRefusal where the policy is too large, has too many keys or too many combinations */
export function checkLimits(text: string, policy: FilterPolicy): void {
  if (Buffer.byteLength(text) > MAX_BYTES) throw new AttributeRefusal('FilterPolicy: Filter policy is too large');
  if (new Set(topLevelKeys(policy)).size > MAX_KEYS) {
    throw new AttributeRefusal(`FilterPolicy: Filter policy can not have more than ${MAX_KEYS} keys`);
  }
  if (combinations(policy, 1) > MAX_COMBINATIONS || wildcardPoints(JSON.parse(text)) > MAX_WILDCARD_POINTS) {
    throw new AttributeRefusal('FilterPolicy: Filter policy is too complex');
  }
}

function topLevelKeys({ fields, alternatives }: FilterPolicy): string[] {
  return [...fields.map((field) => field.name), ...alternatives.flat().flatMap(topLevelKeys)];
}

/** The alternatives of an `$or` add up, everything else multiplies. */
function combinations({ fields, alternatives }: FilterPolicy, depth: number): number {
  let product = 1;
  for (const field of fields) {
    product *= 'below' in field ? combinations(field.below, depth + 1) : field.rules.length * depth;
  }
  for (const policies of alternatives) {
    product *= policies.reduce((sum, policy) => sum + combinations(policy, depth), 0);
  }
  return product;
}
