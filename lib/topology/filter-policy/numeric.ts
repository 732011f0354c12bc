import type { Bound } from './model.ts';

/** Numbers compare within ±10⁹. SNS developer guide, "Filter policy constraints". */
const LARGEST = 1e9;
/** Five digits of accuracy after the decimal point. Same page. */
const STEPS = 1e5;

/** A number in the steps in which SNS compares; `null` outside its range, where nothing numeric holds. */
export function comparable(value: number): number | null {
  return Math.abs(value) <= LARGEST ? Math.round(value * STEPS) : null;
}

export function boundHolds({ operator, value }: Bound, given: number): boolean {
  const left = comparable(given);
  const right = comparable(value);
  if (left === null || right === null) return false;
  switch (operator) {
    case '=':
      return left === right;
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
  }
}

const LOWER = ['>', '>='];
const UPPER = ['<', '<='];

/** In the order in which a form offers them. */
export const BOUND_OPERATORS: readonly Bound['operator'][] = ['=', '>', '>=', '<', '<='];

/**
 * `["=", 5]`, `[">", 0]` or `[">", 0, "<=", 150]`: an operator and a number, or a lower bound and then a higher upper one.
 * Source: SNS developer guide, "Numeric value matching".
 */
export function parseBounds(operand: unknown): Bound[] | string {
  if (!Array.isArray(operand)) return 'numeric takes a list: an operator, a number, and perhaps a second pair';
  if (operand.length !== 2 && operand.length !== 4) return 'numeric takes one or two pairs of an operator and a number';
  const bounds: Bound[] = [];
  for (let at = 0; at < operand.length; at += 2) {
    const [operator, value]: unknown[] = operand.slice(at, at + 2);
    const known = BOUND_OPERATORS.find((candidate) => candidate === operator);
    if (!known) return `numeric knows ${BOUND_OPERATORS.join(' ')}`;
    if (typeof value !== 'number') return `after ${known} there must be a number, without quotation marks`;
    if (comparable(value) === null) return 'numbers must be between -1,000,000,000 and 1,000,000,000';
    bounds.push({ operator: known, value });
  }
  const [low, high] = bounds;
  if (!low || !high) return bounds;
  if (!LOWER.includes(low.operator) || !UPPER.includes(high.operator)) {
    return 'a range begins with > or >= and goes on with < or <=';
  }
  return low.value < high.value ? bounds : 'the lower bound of a range must be below the upper one';
}
