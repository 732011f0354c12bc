import { guide } from '../../checks/sns/hands/said-by.ts';
import { type FilterExample, inBoth } from '../filter-example.ts';

const page = 'string-value-matching';

/** Operators that look into a text. */
export const textExamples: readonly FilterExample[] = [
  ...inBoth({
    about: 'prefix',
    source: guide(
      page,
      'When a policy property includes the keyword prefix, it matches any message attribute or body property values that begin with the specified characters.',
    ),
    policy: { customer_interests: [{ prefix: 'bas' }] },
    matches: [{ customer_interests: 'baseball' }, { customer_interests: 'basketball' }, { customer_interests: 'bas' }],
    rejects: [{ customer_interests: 'rugby' }, { customer_interests: 'Baseball' }, { customer_interests: 'a base' }],
  }),
  ...inBoth({
    about: 'prefix of any element of an array',
    source: guide(
      page,
      'For String.Array type attributes, each element in the array is treated as a separate string for matching purposes.',
    ),
    policy: { customer_interests: [{ prefix: 'bas' }] },
    matches: [{ customer_interests: ['rugby', 'baseball'] }],
    rejects: [{ customer_interests: ['rugby', 'tennis'] }, { customer_interests: [7] }],
  }),
  ...inBoth({
    about: 'suffix',
    source: guide(
      page,
      'When a policy property includes the keyword suffix, it matches any message attribute or body property values that end with the specified characters.',
    ),
    policy: { customer_interests: [{ suffix: 'ball' }] },
    matches: [{ customer_interests: 'baseball' }, { customer_interests: 'basketball' }, { customer_interests: 'ball' }],
    rejects: [{ customer_interests: 'rugby' }, { customer_interests: 'ballet' }, { customer_interests: 'baseBALL' }],
  }),
  ...inBoth({
    about: 'equals-ignore-case',
    source: guide(
      page,
      'When a policy property includes the keyword equals-ignore-case, it will perform a case-insensitive match with any message attribute or body property value.',
    ),
    policy: { customer_interests: [{ 'equals-ignore-case': 'tennis' }] },
    matches: [{ customer_interests: 'TENNIS' }, { customer_interests: 'Tennis' }, { customer_interests: 'teNnis' }],
    rejects: [{ customer_interests: 'tennis2' }, { customer_interests: 'rugby' }],
  }),
  ...inBoth({
    about: 'wildcard at the beginning',
    source: guide(page, 'You can use the wildcard character (*) to match string values in event patterns.'),
    policy: { customer_interests: [{ wildcard: '*ball' }] },
    matches: [{ customer_interests: ['baseball', 'basketball'] }, { customer_interests: 'ball' }],
    rejects: [{ customer_interests: 'ballet' }, { customer_interests: 'rugby' }],
  }),
  ...inBoth({
    about: 'wildcard in the middle and at the end',
    source: guide(page, 'You can use the wildcard character (*) to match string values in event patterns.'),
    policy: { file: [{ wildcard: 'log-*-2026*' }] },
    matches: [{ file: 'log-a-2026' }, { file: 'log-a-b-2026.txt' }, { file: 'log--2026' }],
    rejects: [{ file: 'log-2026' }, { file: 'my log-a-2026' }, { file: 'log-a-2025' }],
  }),
  ...inBoth({
    about: 'cidr, of a subnet',
    source: guide(
      page,
      'You can use the cidr operator to check whether an incoming message originates from a specific IP address or subnet.',
    ),
    policy: { source_ip: [{ cidr: '10.0.0.0/24' }] },
    matches: [{ source_ip: '10.0.0.0' }, { source_ip: '10.0.0.255' }],
    rejects: [{ source_ip: '10.1.1.0' }, { source_ip: '10.0.1.0' }, { source_ip: 'home' }],
  }),
  ...inBoth({
    about: 'cidr, of one address',
    source: guide(
      page,
      'You can use the cidr operator to check whether an incoming message originates from a specific IP address or subnet.',
    ),
    policy: { source_ip: [{ cidr: '10.0.0.7/32' }] },
    matches: [{ source_ip: '10.0.0.7' }],
    rejects: [{ source_ip: '10.0.0.8' }, { source_ip: '10.0.0.70' }],
  }),
  ...inBoth({
    about: 'several operators of one property are alternatives',
    source: guide('and-or-logic', 'You can apply OR logic by assigning multiple values to a property name.'),
    policy: { event: ['refund', { prefix: 'order-' }, { suffix: '-done' }] },
    matches: [{ event: 'refund' }, { event: 'order-1' }, { event: 'all-done' }],
    rejects: [{ event: 'refunds' }, { event: 'order' }, { event: 'done' }],
  }),
];
