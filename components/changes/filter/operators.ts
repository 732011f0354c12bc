import type { FormOperator } from '#lib/topology/filter-policy/form-model.ts';

/** What an operator of a filter policy is called in a form. */
type Offered = Exclude<FormOperator, 'json'>;

const EXACT: readonly [Offered, string][] = [
  ['text', 'is'],
  ['number', 'is the number'],
  ['true', 'is true'],
  ['false', 'is false'],
  ['null', 'is null'],
];

/** The operators in the order in which they are offered, under AWS's keywords. */
export const OPERATOR_GROUPS: readonly { label: string; operators: readonly [Offered, string][] }[] = [
  { label: 'exact value', operators: EXACT },
  {
    label: 'prefix, suffix, equals-ignore-case, wildcard',
    operators: [
      ['prefix', 'begins with'],
      ['suffix', 'ends with'],
      ['equals-ignore-case', 'is, in any case'],
      ['wildcard', 'is like'],
    ],
  },
  { label: 'numeric', operators: [['numeric', 'number is']] },
  {
    label: 'anything-but',
    operators: [
      ['not', 'is none of'],
      ['not-prefix', 'does not begin with'],
      ['not-suffix', 'does not end with'],
      ['not-wildcard', 'is not like'],
    ],
  },
  {
    label: 'exists',
    operators: [
      ['present', 'is present'],
      ['absent', 'is absent'],
    ],
  },
  { label: 'cidr', operators: [['cidr', 'IP address in']] },
];

/** The operator of this name; `null` where a form offers none such. */
export function operatorNamed(name: string): Offered | null {
  const offered = OPERATOR_GROUPS.flatMap(({ operators }) => operators.map(([operator]) => operator));
  return offered.find((operator) => operator === name) ?? null;
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
