import { AttributeRefusal } from '../errors.ts';
import type { Scalar } from './filter-policy.ts';

type Test = (value: Scalar) => boolean;
type Compare = (value: number, bound: number) => boolean;

/** Numbers of a policy lie within ± this (SNS guide, filter policy constraints). */
const LIMIT = 1e9;
/** Five digits after the point count; the same page. */
const PRECISION = 1e5;

const units = (value: number) => Math.round(value * PRECISION);

const LOWER = new Map<string, Compare>([
  ['>', (value, bound) => units(value) > units(bound)],
  ['>=', (value, bound) => units(value) >= units(bound)],
]);
const UPPER = new Map<string, Compare>([
  ['<', (value, bound) => units(value) < units(bound)],
  ['<=', (value, bound) => units(value) <= units(bound)],
]);

/** Whether two numbers are the same to five digits after the point. */
export function sameNumber(a: number, b: number): boolean {
  return units(a) === units(b);
}

/**
 * `{"numeric": ["=", 301.5]}` or `{"numeric": [">", 0, "<=", 150]}`: one comparison, or a lower bound and then an upper one.
 * @throws AttributeRefusal in SNS's words
 */
export function numeric(operand: unknown): Test {
  if (!Array.isArray(operand)) throw new AttributeRefusal('FilterPolicy: Value of numeric must be an array.');
  const [operator, first, ...rest] = operand as unknown[];
  if (typeof operator !== 'string') {
    throw new AttributeRefusal(`FilterPolicy: Invalid member in numeric match: ${operand.length ? operator : ']'}`);
  }
  if (operator === '=') return equalTo(first, rest);
  const compare = LOWER.get(operator) ?? UPPER.get(operator);
  if (compare === undefined) {
    throw new AttributeRefusal(`FilterPolicy: Unrecognized numeric range operator: ${operator}`);
  }
  const bound = boundOf(operator, first);
  if (rest.length === 0) return onNumbers((value) => compare(value, bound));
  if (!LOWER.has(operator)) throw new AttributeRefusal('FilterPolicy: Too many elements in numeric expression');
  const upper = upperBound(bound, rest);
  return onNumbers((value) => compare(value, bound) && upper(value));
}

function equalTo(first: unknown, rest: unknown[]): Test {
  const wanted = boundOf('equals', first);
  if (rest.length > 0) throw new AttributeRefusal('FilterPolicy: Too many elements in numeric expression');
  return onNumbers((value) => sameNumber(value, wanted));
}

function upperBound(bottom: number, [operator, operand, ...more]: unknown[]): (value: number) => boolean {
  if (typeof operator !== 'string') throw new AttributeRefusal(`FilterPolicy: Bad value in numeric range: ${operator}`);
  const compare = UPPER.get(operator);
  if (compare === undefined) throw new AttributeRefusal(`FilterPolicy: Bad numeric range operator: ${operator}`);
  const top = boundOf(operator, operand);
  if (bottom >= top) throw new AttributeRefusal('FilterPolicy: Bottom must be less than top');
  if (more.length > 0) throw new AttributeRefusal('FilterPolicy: Too many terms in numeric range expression');
  return (value) => compare(value, top);
}

function boundOf(operator: string, value: unknown): number {
  if (typeof value !== 'number') throw new AttributeRefusal(`FilterPolicy: Value of ${operator} must be numeric`);
  if (Math.abs(value) > LIMIT) {
    throw new AttributeRefusal(`FilterPolicy: Value of ${operator} must be between -${LIMIT} and ${LIMIT}, inclusive`);
  }
  return value;
}

function onNumbers(test: (value: number) => boolean): Test {
  return (value) => typeof value === 'number' && test(value);
}
