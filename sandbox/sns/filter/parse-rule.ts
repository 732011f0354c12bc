import { AttributeRefusal } from '../errors.ts';
import { anythingBut } from './anything-but.ts';
import { cidr } from './cidr.ts';
import type { Rule, Scalar } from './filter-policy.ts';
import { numeric, sameNumber } from './numeric.ts';
import { endsWith, equalsIgnoreCase, startsWith, wildcard } from './text-operators.ts';

type Test = (value: Scalar) => boolean;

/** What each operator makes of its operand (SNS guide, subscription filter policies). */
const OPERATORS = new Map<string, (operand: unknown) => Test>([
  ['prefix', startsWith],
  ['suffix', endsWith],
  ['equals-ignore-case', equalsIgnoreCase],
  ['wildcard', wildcard],
  ['anything-but', anythingBut],
  ['numeric', numeric],
  ['cidr', cidr],
]);

/**
 * Reads one value of a property's array.
 * @throws AttributeRefusal in SNS's words
 */
export function parseRule(value: unknown): Rule {
  if (Array.isArray(value) || value === undefined) {
    throw new AttributeRefusal('FilterPolicy: Match value must be String, number, true, false, or null');
  }
  if (typeof value !== 'object' || value === null) return { kind: 'value', holds: equals(value as Scalar) };
  const entries = Object.entries(value);
  const [entry] = entries;
  if (entry === undefined || entries.length > 1) {
    throw new AttributeRefusal('FilterPolicy: Only one key allowed in match expression');
  }
  const [operator, operand] = entry;
  return operator === 'exists' ? exists(operand) : { kind: 'value', holds: findOperator(operator)(operand) };
}

function findOperator(name: string): (operand: unknown) => Test {
  const operator = OPERATORS.get(name);
  if (operator === undefined) throw new AttributeRefusal(`FilterPolicy: Unrecognized match type ${name}`);
  return operator;
}

function exists(operand: unknown): Rule {
  if (typeof operand !== 'boolean') {
    throw new AttributeRefusal('FilterPolicy: exists match pattern must be either true or false.');
  }
  return { kind: 'exists', wanted: operand };
}

function equals(wanted: Scalar): Test {
  if (typeof wanted === 'number') return (value) => typeof value === 'number' && sameNumber(value, wanted);
  return (value) => value === wanted;
}
