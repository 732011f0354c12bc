import { AttributeRefusal } from '../errors.ts';
import type { Scalar } from './filter-policy.ts';
import { sameNumber } from './numeric.ts';
import { endsWith, startsWith, wildcard } from './text-operators.ts';

type Test = (value: Scalar) => boolean;

const PATTERNS = new Map<string, (operand: unknown) => Test>([
  ['prefix', startsWith],
  ['suffix', endsWith],
  ['wildcard', wildcard],
]);

/** `{"anything-but": "rugby"}`, of a list of texts or of numbers, or of one prefix, suffix or wildcard. */
export function anythingBut(operand: unknown): Test {
  if (typeof operand === 'object' && operand !== null && !Array.isArray(operand)) return anythingButPattern(operand);
  const unwanted = Array.isArray(operand) ? operand : [operand];
  if (unwanted.length === 0) throw new AttributeRefusal('FilterPolicy: Empty arrays are not allowed');
  if (unwanted.every((item) => typeof item === 'number')) {
    return (value) => typeof value !== 'number' || !unwanted.some((item) => sameNumber(item, value));
  }
  if (unwanted.every((item) => typeof item === 'string')) {
    return (value) => typeof value !== 'string' || !unwanted.includes(value);
  }
  throw new AttributeRefusal(
    'FilterPolicy: Inside anything but list, either all values are number or string, mixed type is not supported',
  );
}

function anythingButPattern(operand: object): Test {
  const entries = Object.entries(operand);
  const [entry] = entries;
  if (entry === undefined || entries.length > 1) {
    throw new AttributeRefusal('FilterPolicy: Only one key allowed in match expression');
  }
  const [name, text] = entry;
  const pattern = PATTERNS.get(name);
  if (pattern === undefined) throw new AttributeRefusal(`FilterPolicy: Unsupported anything-but pattern: ${name}`);
  const matches = pattern(text);
  return (value) => !matches(value);
}
