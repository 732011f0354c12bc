import type { FormOperator } from '#lib/topology/filter-policy/form-model.ts';

/** What the operators of a filter policy are called, in the order in which they are offered; AWS's keyword in brackets. */
export const OPERATOR_LABELS: Record<Exclude<FormOperator, 'json'>, string> = {
  text: 'is',
  number: 'is the number',
  prefix: 'begins with (prefix)',
  suffix: 'ends with (suffix)',
  'equals-ignore-case': 'is, in any case (equals-ignore-case)',
  wildcard: 'is like (wildcard)',
  numeric: 'number is (numeric)',
  not: 'is none of (anything-but)',
  'not-prefix': 'does not begin with (anything-but)',
  'not-suffix': 'does not end with (anything-but)',
  'not-wildcard': 'is not like (anything-but)',
  present: 'is present (exists)',
  absent: 'is absent (exists)',
  cidr: 'IP address in (cidr)',
  true: 'is true',
  false: 'is false',
  null: 'is null',
};

export const OPERATOR_OPTIONS = Object.entries(OPERATOR_LABELS).map(([value, label]) => ({ value, label }));

export function isFormOperator(value: string): value is Exclude<FormOperator, 'json'> {
  return Object.hasOwn(OPERATOR_LABELS, value);
}

/** What an operand looks like, where the operator alone does not say it. */
export const EXAMPLES: Partial<Record<FormOperator, string>> = {
  text: 'pick',
  number: '100',
  prefix: 'order-',
  suffix: '.eu',
  wildcard: 'order-*-eu',
  cidr: '10.0.0.0/24',
  'not-prefix': 'test-',
  'not-suffix': '.tmp',
  'not-wildcard': '*-test-*',
};
