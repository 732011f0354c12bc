import { AttributeRefusal } from '../errors.ts';
import type { Scalar } from './filter-policy.ts';

type Test = (value: Scalar) => boolean;

/** `{"prefix": "bas"}` */
export function startsWith(operand: unknown): Test {
  const text = textOf('prefix', operand);
  return (value) => typeof value === 'string' && value.startsWith(text);
}

/** `{"suffix": "ball"}` */
export function endsWith(operand: unknown): Test {
  const text = textOf('suffix', operand);
  return (value) => typeof value === 'string' && value.endsWith(text);
}

/** `{"equals-ignore-case": "tennis"}` */
export function equalsIgnoreCase(operand: unknown): Test {
  const text = textOf('equals-ignore-case', operand).toLowerCase();
  return (value) => typeof value === 'string' && value.toLowerCase() === text;
}

/** `{"wildcard": "*ball*"}`: `*` stands for any run of characters, a backslash takes its meaning away. */
export function wildcard(operand: unknown): Test {
  const parts = literalParts(textOf('wildcard', operand));
  return (value) => typeof value === 'string' && matchesParts(value, parts);
}

function textOf(operator: string, operand: unknown): string {
  if (typeof operand === 'string') return operand;
  throw new AttributeRefusal(`FilterPolicy: ${operator} match pattern must be a string`);
}

/** Of one pattern (SNS guide, wildcard pattern usage guidelines). */
const MAX_WILDCARDS = 3;

/** The texts between the stars. */
function literalParts(pattern: string): string[] {
  const parts = [''];
  for (const [token] of pattern.matchAll(/\\.|\*+|[^\\*]+|\\$/gs)) {
    if (token === '*') parts.push('');
    else if (token.startsWith('*')) {
      throw new AttributeRefusal('FilterPolicy: Consecutive wildcard characters are not allowed');
    } else if (token.startsWith('\\') && token !== '\\*' && token !== '\\\\') {
      throw new AttributeRefusal('FilterPolicy: Invalid escape character');
    } else parts[parts.length - 1] += token.startsWith('\\') ? token.slice(1) : token;
  }
  if (parts.length - 1 > MAX_WILDCARDS) {
    throw new AttributeRefusal(`FilterPolicy: A pattern can not have more than ${MAX_WILDCARDS} wildcards`);
  }
  return parts;
}

function matchesParts(value: string, parts: string[]): boolean {
  const [first = '', ...rest] = parts;
  const last = rest.pop();
  if (last === undefined) return value === first;
  if (!value.startsWith(first)) return false;
  let position = first.length;
  for (const part of rest) {
    const found = value.indexOf(part, position);
    if (found < 0) return false;
    position = found + part.length;
  }
  return value.length - last.length >= position && value.endsWith(last);
}
