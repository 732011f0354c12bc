import { firstAddress } from '../filter-policy/cidr.ts';
import type { Bound, Condition, PolicyRule, Scalar, ValueCondition } from '../filter-policy/model.ts';
import { valueHolds } from '../filter-policy/value-holds.ts';

/** Tried where a condition only says what a value must not be. */
const PLAIN: readonly Scalar[] = ['weir-probe', 'x', '0', 0, 1, -1, 0.5, 123_456.5, true, false];
/** The smallest step in which SNS compares. SNS developer guide, "Filter policy constraints". */
const STEP = 0.00001;

/**
 * Values that meet all rules of one place at once: one where one does, else a list with one for each rule; none where
 * nothing may stand there. `null` where nothing was found.
 */
export function valuesFor(rules: readonly PolicyRule[]): readonly Scalar[] | null {
  const candidates = [...rules.flatMap(({ conditions }) => conditions.flatMap(candidatesOf)), ...PLAIN];
  const meets = (value: Scalar) => (rule: PolicyRule) => rule.conditions.some((condition) => holds(condition, value));
  const one = candidates.find((value) => rules.every(meets(value)));
  if (one !== undefined) return [one];
  if (rules.every(({ conditions }) => conditions.some((condition) => isAbsence(condition)))) return [];
  const each = rules.map((rule) => candidates.find((value) => meets(value)(rule)));
  return each.every((value) => value !== undefined) ? each : null;
}

function isAbsence(condition: Condition): boolean {
  return condition.kind === 'exists' && !condition.wanted;
}

function holds(condition: Condition, value: Scalar): boolean {
  if (condition.kind !== 'exists') return valueHolds(condition, value);
  return condition.wanted === (value !== null && value !== '');
}

function candidatesOf(condition: Condition): Scalar[] {
  switch (condition.kind) {
    case 'equals':
      return [condition.value];
    case 'prefix':
    case 'suffix':
    case 'equals-ignore-case':
      return [condition.text];
    case 'wildcard':
      return [condition.pieces.join(''), condition.pieces.join('x')];
    case 'cidr':
      return [firstAddress(condition.block)];
    case 'numeric':
      return numbersIn(condition.bounds);
    case 'anything-but':
      return condition.none.flatMap((negated: ValueCondition) => candidatesOf(negated).flatMap(beside));
    case 'exists':
      return [];
  }
}

/** The bounds themselves, a step and one beside them, and the middle of a range. */
function numbersIn(bounds: readonly Bound[]): number[] {
  const values = bounds.map(({ value }) => value);
  const middle = values.reduce((sum, value) => sum + value, 0) / values.length;
  return [...values.flatMap((value) => [value, value + 1, value - 1, value + STEP, value - STEP]), middle];
}

function beside(value: Scalar): Scalar[] {
  if (typeof value === 'number') return [value + 1];
  return typeof value === 'string' ? [`${value}-x`, `x-${value}`] : [];
}
