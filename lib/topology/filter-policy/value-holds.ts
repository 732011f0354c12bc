import { cidrContains } from './cidr.ts';
import type { Scalar, ValueCondition } from './model.ts';
import { boundHolds, comparable } from './numeric.ts';
import { wildcardMatches } from './wildcard.ts';

/** Whether one value of a message meets a condition. SNS developer guide, "String value matching", "Numeric value matching". */
export function valueHolds(condition: ValueCondition, value: Scalar): boolean {
  switch (condition.kind) {
    case 'equals':
      return equal(condition.value, value);
    case 'prefix':
      return typeof value === 'string' && value.startsWith(condition.text);
    case 'suffix':
      return typeof value === 'string' && value.endsWith(condition.text);
    case 'equals-ignore-case':
      return typeof value === 'string' && value.toLowerCase() === condition.text.toLowerCase();
    case 'wildcard':
      return typeof value === 'string' && wildcardMatches(condition.pieces, value);
    case 'cidr':
      return typeof value === 'string' && cidrContains(condition.block, value);
    case 'numeric':
      return typeof value === 'number' && condition.bounds.every((bound) => boundHolds(bound, value));
    case 'anything-but':
      return !condition.none.some((negated) => valueHolds(negated, value));
  }
}

/** `"100"` and `100` differ; two numbers compare with SNS's accuracy. */
function equal(wanted: Scalar, value: Scalar): boolean {
  if (typeof wanted !== 'number' || typeof value !== 'number') return wanted === value;
  return comparable(wanted) === comparable(value);
}
