import { type Condition, emptyNode, type FilterScope, type PolicyNode, type PolicyRule } from './model.ts';
import { comparable } from './numeric.ts';
import { valueHolds } from './value-holds.ts';
import { waysThrough } from './ways-through.ts';

/** SNS developer guide, "Message attribute items and validation". */
const ATTRIBUTE_NAME = /^[\w-]+(?:\.[\w-]+)*$/;
const LONGEST_NAME = 256;

/**
 * Why no message whatever can pass a policy, in words; `null` where one may, also where that is not certain.
 * Each key is judged by itself: a list can hold a value for each condition, so only what contradicts itself counts.
 */
export function whyNeverMatches(policy: PolicyNode, scope: FilterScope): string | null {
  const ways = waysThrough(policy);
  const reasons = ways.map((together) => whyNot(together, scope));
  const [first] = reasons;
  if (first === undefined || reasons.includes(null)) return null;
  return ways.length > 1 ? `each of its alternatives contradicts itself: ${first}` : first;
}

/** What contradicts itself where all of these policies must hold inside one object. */
function whyNot(together: readonly PolicyNode[], scope: FilterScope): string | null {
  for (const segment of new Set(together.flatMap(({ children }) => [...children.keys()]))) {
    const places = together.map(({ children }) => children.get(segment) ?? emptyNode());
    const rules = places.flatMap((place) => place.rules);
    const here = (scope === 'MessageAttributes' && whyNoAttribute(rules)) || whyNoValues(rules);
    if (here) return here;
    // Below it each may hold for another element of a list.
    for (const place of places) {
      const below = whyNeverMatches({ ...place, rules: [] }, scope);
      if (below) return below;
    }
  }
  return null;
}

function whyNoAttribute(rules: readonly PolicyRule[]): string | null {
  const named = rules.find(
    ({ path, conditions }) =>
      !conditions.some(wantsNone) && !(ATTRIBUTE_NAME.test(path) && path.length <= LONGEST_NAME),
  );
  return named ? `no message attribute can have the name ${named.path}` : null;
}

/** Whether one condition of each rule can be chosen so that they agree. */
function whyNoValues(rules: readonly PolicyRule[]): string | null {
  const impossible = rules.find(({ conditions }) => conditions.every((condition) => !canHold(condition)));
  if (impossible) return `no value can meet ${impossible.words}`;
  const there = rules.every(({ conditions }) => conditions.some((one) => !wantsNone(one) && canHold(one)));
  const absent = rules.every(({ conditions }) => conditions.some(holdsForNothing));
  if (there || absent) return null;
  return `${rules[0]?.path ?? ''} must be there and must not be there`;
}

function wantsNone(condition: Condition): boolean {
  return condition.kind === 'exists' && !condition.wanted;
}

/** Null and an empty text count as not there, and can meet a condition all the same. */
function holdsForNothing(condition: Condition): boolean {
  if (condition.kind === 'exists') return !condition.wanted;
  return valueHolds(condition, '') || valueHolds(condition, null);
}

/** Numbers compare in steps of 10⁻⁵ within ±10⁹: a range between two steps holds none. */
function canHold(condition: Condition): boolean {
  if (condition.kind !== 'numeric') return true;
  let [low, high] = [comparable(-1e9) ?? 0, comparable(1e9) ?? 0];
  for (const { operator, value } of condition.bounds) {
    const at = comparable(value);
    if (at === null) return false;
    if (operator === '=' || operator === '>=') low = Math.max(low, at);
    if (operator === '=' || operator === '<=') high = Math.min(high, at);
    if (operator === '>') low = Math.max(low, at + 1);
    if (operator === '<') high = Math.min(high, at - 1);
  }
  return low <= high;
}
