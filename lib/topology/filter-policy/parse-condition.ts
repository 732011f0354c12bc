import { isRecord } from '../json-record.ts';
import { parseCidr } from './cidr.ts';
import { type Condition, isOperator, OPERATORS, type Scalar, type ValueCondition } from './model.ts';
import { comparable, parseBounds } from './numeric.ts';
import { wildcardPieces } from './wildcard.ts';

/** Asterisks in one pattern. SNS developer guide, "Filter policy constraints". */
const MOST_WILDCARDS = 3;

/** One entry of a key's list; a text says what is wrong with it. */
export function parseCondition(entry: unknown): Condition | string {
  if (Array.isArray(entry)) return 'a value must be a string, a number, true, false, null or a condition, not a list';
  if (!isRecord(entry)) return parseScalar(entry);
  const [first, ...others] = Object.entries(entry);
  if (!first || others.length > 0) return 'a condition has exactly one keyword';
  const [keyword, operand] = first;
  if (!isOperator(keyword)) return `${keyword} is no keyword: there are ${OPERATORS.join(', ')}`;
  switch (keyword) {
    case 'exists':
      return typeof operand === 'boolean' ? { kind: 'exists', wanted: operand } : 'exists takes true or false';
    case 'numeric': {
      const bounds = parseBounds(operand);
      return typeof bounds === 'string' ? bounds : { kind: 'numeric', bounds };
    }
    case 'anything-but':
      return parseAnythingBut(operand);
    case 'cidr': {
      const block = typeof operand === 'string' ? parseCidr(operand) : null;
      return block ? { kind: 'cidr', block } : 'cidr takes a range of IP addresses, such as "10.0.0.0/24"';
    }
    case 'prefix':
    case 'suffix':
    case 'wildcard':
    case 'equals-ignore-case':
      return parseText(keyword, operand);
  }
}

type TextKeyword = 'prefix' | 'suffix' | 'wildcard' | 'equals-ignore-case';

function parseText(kind: TextKeyword, operand: unknown): ValueCondition | string {
  if (typeof operand !== 'string') return `${kind} takes a string`;
  if (kind !== 'wildcard') return { kind, text: operand };
  const pieces = wildcardPieces(operand);
  if (pieces.length - 1 > MOST_WILDCARDS) return `a pattern has at most ${MOST_WILDCARDS} asterisks`;
  if (operand.includes('**')) return 'two asterisks cannot stand side by side';
  return { kind, pieces };
}

/** SNS developer guide, "String value matching": these can be negated, `equals-ignore-case` cannot. */
const NEGATED = ['prefix', 'suffix', 'wildcard'] as const;

function parseAnythingBut(operand: unknown): ValueCondition | string {
  if (isRecord(operand)) {
    const keyword = NEGATED.find((candidate) => Object.hasOwn(operand, candidate));
    if (!keyword || Object.keys(operand).length > 1)
      return `anything-but takes values, or one of ${NEGATED.join(', ')}`;
    const negated = parseText(keyword, operand[keyword]);
    return typeof negated === 'string' ? negated : but([negated]);
  }
  const values: unknown[] = Array.isArray(operand) ? operand : [operand];
  if (values.length === 0) return 'anything-but needs at least one value';
  const none: ValueCondition[] = [];
  for (const value of values) {
    if (typeof value !== 'string' && typeof value !== 'number') return 'anything-but takes strings and numbers';
    const condition = parseScalar(value);
    if (typeof condition === 'string') return condition;
    none.push(condition);
  }
  return but(none);
}

function but(none: readonly ValueCondition[]): ValueCondition {
  return { kind: 'anything-but', none };
}

function parseScalar(value: unknown): ValueCondition | string {
  if (typeof value === 'number' && comparable(value) === null) {
    return 'numbers must be between -1,000,000,000 and 1,000,000,000';
  }
  return { kind: 'equals', value: value as Scalar };
}
