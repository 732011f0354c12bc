/**
 * JSON whose names with dots became nested objects: to SNS, `{"a.b": 1}` and `{"a": {"b": 1}}` are one, in bodies as in
 * policies. AWS's guide is silent; seen at AWS in LocalStack's `test_filter_policy_on_message_body_dot_attribute`.
 */
export function spreadDots(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(spreadDots);
  if (!isObject(value)) return value;
  let spread: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value)) {
    const nested = name.split('.').reduceRight<unknown>((below, part) => ({ [part]: below }), spreadDots(inner));
    spread = merge(spread, nested as Record<string, unknown>);
  }
  return spread;
}

/** Objects of one name become one, other values stand beside each other. */
function merge(one: Record<string, unknown>, other: Record<string, unknown>): Record<string, unknown> {
  const merged = new Map(Object.entries(one));
  for (const [name, value] of Object.entries(other)) {
    const before = merged.get(name);
    if (!merged.has(name)) merged.set(name, value);
    else if (isObject(before) && isObject(value)) merged.set(name, merge(before, value));
    else merged.set(name, [before, value].flat());
  }
  return Object.fromEntries(merged);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
