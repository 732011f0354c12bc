import { isRecord, parseRecord } from './json-record.ts';

/** A `Map`, as the operator comes from outside: `constructor` must not be found in it. */
const OPERATORS = new Map<string, (operand: unknown) => string>(
  Object.entries({
    prefix: (operand) => `begins with ${plain(operand)}`,
    suffix: (operand) => `ends with ${plain(operand)}`,
    wildcard: (operand) => `like ${plain(operand)}`,
    cidr: (operand) => `in ${plain(operand)}`,
    exists: (operand) => (operand === false ? 'is absent' : 'is present'),
    numeric: (operand) => (Array.isArray(operand) ? numeric(operand) : 'is a number'),
    'equals-ignore-case': (operand) => `= ${plain(operand)} (any case)`,
    'anything-but': anythingBut,
  }),
);

/**
 * A filter policy in few words for an edge's label: `kind = pick`, `kind is one of 3`, `total > 100 and 2 more`.
 * `null` where everything passes; `filtered` where the text is not a filter policy Weir can read.
 * Source: SNS developer guide, "Subscription filter policies".
 */
export function filterWords(filterPolicy: string | null): string | null {
  if (filterPolicy === null) return null;
  const policy = parseRecord(filterPolicy);
  if (!policy) return 'filtered';
  const [first, ...others] = conditionsOf(policy, '');
  if (!first) return Object.keys(policy).length === 0 ? null : 'filtered';
  return others.length ? `${first} and ${others.length} more` : first;
}

/** One condition a key; keys of nested objects (`MessageBody` scope) are joined by dots, `$or` counts as one. */
function conditionsOf(policy: Record<string, unknown>, path: string): string[] {
  return Object.entries(policy).flatMap(([key, value]) => {
    if (key === '$or') return `one of ${Array.isArray(value) ? value.length : 1} rules`;
    const name = path ? `${path}.${key}` : key;
    if (isRecord(value)) return conditionsOf(value, name);
    return `${name} ${alternatives(Array.isArray(value) ? value : [value])}`;
  });
}

/** characters of two values that a label names side by side */
const BRIEF = 16;

function alternatives(values: readonly unknown[]): string {
  const [only, other] = values;
  if (values.length === 2 && !isRecord(only) && !isRecord(other)) {
    const both = `= ${plain(only)} or ${plain(other)}`;
    if (both.length <= BRIEF) return both;
  }
  if (values.length !== 1) return `is one of ${values.length}`;
  if (!isRecord(only)) return `= ${plain(only)}`;
  const [operator = '', operand] = Object.entries(only)[0] ?? [];
  return OPERATORS.get(operator)?.(operand) ?? `by ${operator}`;
}

const NEGATIONS = new Map([
  ['prefix', 'does not begin with'],
  ['suffix', 'does not end with'],
  ['wildcard', 'not like'],
]);

function anythingBut(operand: unknown): string {
  if (Array.isArray(operand)) return operand.length === 1 ? `≠ ${plain(operand[0])}` : `is none of ${operand.length}`;
  if (!isRecord(operand)) return `≠ ${plain(operand)}`;
  const [operator = '', value] = Object.entries(operand)[0] ?? [];
  const word = NEGATIONS.get(operator) ?? 'is not';
  return `${word} ${Array.isArray(value) ? `one of ${value.length}` : plain(value)}`;
}

function numeric(operand: readonly unknown[]): string {
  const [low, from, high, to] = operand;
  return high === undefined ? `${low} ${plain(from)}` : `${low} ${plain(from)} and ${high} ${plain(to)}`;
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value || '""' : (JSON.stringify(value) ?? 'nothing');
}
