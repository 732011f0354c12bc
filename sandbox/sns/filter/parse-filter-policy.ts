import { AttributeRefusal } from '../errors.ts';
import { spreadDots } from './dotted-names.ts';
import type { FilterPolicy } from './filter-policy.ts';
import { checkLimits } from './limits.ts';
import { parseRule } from './parse-rule.ts';

export type FilterPolicyScope = 'MessageAttributes' | 'MessageBody';

/** Names that make an `$or` an ordinary property where its objects use them (SNS guide, AND/OR logic). */
const RESERVED = new Set([
  'numeric',
  'prefix',
  'suffix',
  'anything-but',
  'exists',
  'equals-ignore-case',
  'wildcard',
  'cidr',
]);

/**
 * Reads a filter policy's JSON text strictly, as `Subscribe` and `SetSubscriptionAttributes` do.
 * @throws AttributeRefusal in SNS's words
 */
export function parseFilterPolicy(text: string, scope: FilterPolicyScope): FilterPolicy {
  const json = parseJson(text);
  if (!isObject(json)) throw new AttributeRefusal('FilterPolicy: Filter is not an object');
  const policy = readPolicy(json);
  if (scope === 'MessageAttributes' && isNested(policy)) {
    throw new AttributeRefusal('Filter policy scope MessageAttributes does not support nested filter policy');
  }
  checkLimits(text, policy);
  return scope === 'MessageBody' ? readPolicy(spreadDots(json) as Record<string, unknown>) : policy;
}

function readPolicy(json: Record<string, unknown>): FilterPolicy {
  const policy: FilterPolicy = { fields: [], alternatives: [] };
  for (const [name, value] of Object.entries(json)) {
    if (name === '$or' && isOr(value)) {
      policy.alternatives.push(value.map(readPolicy));
    } else if (Array.isArray(value)) {
      if (value.length === 0) throw new AttributeRefusal('FilterPolicy: Empty arrays are not allowed');
      policy.fields.push({ name, rules: value.map(parseRule) });
    } else if (isObject(value)) {
      if (Object.keys(value).length === 0) throw new AttributeRefusal('FilterPolicy: Empty objects are not allowed');
      policy.fields.push({ name, below: readPolicy(value) });
    } else {
      throw new AttributeRefusal(`FilterPolicy: "${name}" must be an object or an array`);
    }
  }
  return policy;
}

function isOr(value: unknown): value is Record<string, unknown>[] {
  return (
    Array.isArray(value) &&
    value.length >= 2 &&
    value.every((item) => isObject(item) && !Object.keys(item).some((name) => RESERVED.has(name)))
  );
}

function isNested({ fields, alternatives }: FilterPolicy): boolean {
  return fields.some((field) => 'below' in field) || alternatives.flat().some(isNested);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AttributeRefusal(`FilterPolicy: failed to parse JSON. ${(cause as Error).message}`);
  }
}
