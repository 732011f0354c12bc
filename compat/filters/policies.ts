import type { Source } from '../check.ts';
import { guide } from '../checks/sns/hands/said-by.ts';
import type { FilterScope } from './filter-example.ts';

/** A policy that SNS takes or refuses, whatever is published. */
export type PolicyExample = { about: string; scope: FilterScope; json: string; taken: boolean; source: Source };

const constraint = (sentence: string) => guide('subscription-filter-policy-constraints', sentence);
const KEYS = constraint('A filter policy can have a maximum of five keys.');
const COMBINATIONS = constraint('The total combination of values in a filter policy must not exceed 150.');
const NESTING = constraint("Amazon SNS doesn't accept a nested filter policy for attribute-based filtering.");
const DEPTH = constraint(
  'The total combination is calculated as the product of the number of match operators and the nested level for each key in the filter policy',
);
const WILDCARDS = constraint('Maximum 3 wildcards per pattern');
const WILDCARD_POINTS = constraint('Total wildcard complexity across all fields must not exceed 100 points');
const RANGE = constraint(
  'For numeric matching, the value can range from -10⁹ to 10⁹ (-1 billion to 1 billion), with five digits of accuracy after the decimal point.',
);
const LISTS = guide(
  'sns-subscription-filter-policies',
  'A subscription filter policy allows you to specify property names and assign a list of values to each property name.',
);
const OPERATORS = guide(
  'sns-subscription-filter-policies',
  'Amazon SNS currently supports the following filter operators',
);
const OBJECT = guide(
  'sns-message-filtering',
  'A filter policy is a JSON object containing properties that define which messages the subscriber receives.',
);

const values = (count: number) => Array.from({ length: count }, (_, at) => `v${at}`);
const keys = (count: number) => Object.fromEntries(values(count).map((name) => [name, ['x']]));
const abc = (nested: readonly string[]) => ({
  key_a: { key_b: { key_c: values(4) } },
  key_d: { key_e: values(3) },
  ...(nested.length > 0 ? { key_f: nested } : {}),
});

const taken = (about: string, source: Source, policy: object, scope: FilterScope = 'MessageAttributes') =>
  ({ about, source, scope, json: JSON.stringify(policy), taken: true }) as const;
const refused = (about: string, source: Source, policy: object | string, scope: FilterScope = 'MessageAttributes') =>
  ({ about, source, scope, json: typeof policy === 'string' ? policy : JSON.stringify(policy), taken: false }) as const;

/** At the edges of what may be written. */
export const POLICY_EXAMPLES: readonly PolicyExample[] = [
  taken('five keys', KEYS, keys(5)),
  refused('six keys', KEYS, keys(6)),
  refused('six keys, of the body', KEYS, keys(6), 'MessageBody'),
  taken('150 combinations', COMBINATIONS, { a: values(15), b: values(10) }),
  refused('151 combinations', COMBINATIONS, { a: values(151) }),
  refused('156 combinations of two keys', COMBINATIONS, { a: values(13), b: values(12) }),
  taken('72 combinations of nested keys', DEPTH, abc([]), 'MessageBody'),
  refused('216 combinations of nested keys', DEPTH, abc(values(3)), 'MessageBody'),
  refused('76 values on the second level', DEPTH, { a: { b: values(76) } }, 'MessageBody'),
  refused('a nested policy of attributes', NESTING, { order: { state: ['paid'] } }),
  refused('a nested policy of attributes, in a branch of $or', NESTING, { $or: [{ a: ['x'] }, { b: { c: ['x'] } }] }),
  refused('an operator that does not exist', OPERATORS, { event: [{ contains: 'order' }] }),
  refused('two operators in one condition', OPERATORS, { event: [{ prefix: 'a', suffix: 'b' }] }),
  refused('an empty list', LISTS, { event: [] }),
  refused('a value without a list', LISTS, { event: 'order' }),
  refused('a list in a list', LISTS, { event: [['order']] }),
  refused('an empty object', LISTS, { order: {} }, 'MessageBody'),
  refused('a text that is no JSON', OBJECT, '{"event":'),
  refused('a list instead of an object', OBJECT, '[{"event":["order"]}]'),
  refused('a prefix of a number', guide('numeric-value-matching', 'Prefixes are supported for string matching only.'), {
    event: [{ prefix: 5 }],
  }),
  refused(
    'exists of a text',
    guide(
      'attribute-key-matching',
      'Use "exists": true to match incoming messages that include the specified property.',
    ),
    {
      event: [{ exists: 'yes' }],
    },
  ),
  refused('numeric with an unknown sign', OPERATORS, { price: [{ numeric: ['!=', 5] }] }),
  refused('numeric with a text', OPERATORS, { price: [{ numeric: ['>', '5'] }] }),
  taken('a number of one billion', RANGE, { price: [{ numeric: ['<=', 1_000_000_000] }] }),
  refused('a number above one billion', RANGE, { price: [{ numeric: ['<=', 1_000_000_001] }] }),
  taken('three wildcards in a pattern', WILDCARDS, { file: [{ wildcard: '*a*b*' }] }),
  refused('four wildcards in a pattern', WILDCARDS, { file: [{ wildcard: '*a*b*c*' }] }),
  taken('wildcards of 100 points', WILDCARD_POINTS, {
    file: Array.from({ length: 10 }, (_, at) => ({ wildcard: `${at}*` })),
  }),
  refused('wildcards of 121 points', WILDCARD_POINTS, {
    file: Array.from({ length: 11 }, (_, at) => ({ wildcard: `${at}*` })),
  }),
];
