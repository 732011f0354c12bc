import type { Field, FilterPolicy, Rule, Scalar } from './filter-policy.ts';

/** Properties by name; arrays stand for several values, objects are what nested policies look into. */
export type Properties = Readonly<Record<string, unknown>>;

/** Whether a message with these properties passes: every key must match, and each by any of its values. */
export function matchesFilterPolicy(policy: FilterPolicy, properties: Properties): boolean {
  return (
    policy.fields.every((field) => fieldHolds(field, properties)) &&
    policy.alternatives.every((policies) => policies.some((one) => matchesFilterPolicy(one, properties)))
  );
}

function fieldHolds(field: Field, properties: Properties): boolean {
  const leaves = Object.hasOwn(properties, field.name) ? [properties[field.name]].flat(Number.POSITIVE_INFINITY) : [];
  if ('rules' in field) {
    const values = leaves.filter(isScalar);
    return field.rules.some((rule) => ruleHolds(rule, values));
  }
  const objects = leaves.filter(isProperties);
  return (objects.length > 0 ? objects : [{}]).some((object) => matchesFilterPolicy(field.below, object));
}

/** A key without a value, or with an empty one, does not exist (SNS guide, key matching). */
function ruleHolds(rule: Rule, values: Scalar[]): boolean {
  if (rule.kind === 'value') return values.some(rule.holds);
  return values.some((value) => value !== null && value !== '') === rule.wanted;
}

function isScalar(value: unknown): value is Scalar {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function isProperties(value: unknown): value is Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
