import { guide } from '../../checks/sns/hands/said-by.ts';
import { type FilterExample, inAttributes, inBody, inBoth } from '../filter-example.ts';

const OR =
  'You can use the "$or" operator to explicitly define a filter policy to express the OR relationship between multiple attributes in the policy.';

/** Keys that are there or not, and keys together. */
export const logicExamples: readonly FilterExample[] = [
  ...inBoth({
    about: 'exists: true',
    source: guide(
      'attribute-key-matching',
      'Use "exists": true to match incoming messages that include the specified property.',
    ),
    policy: { store: [{ exists: true }] },
    matches: [{ store: 'fans' }, { store: 0 }, { store: ['a'], event: 'order' }],
    rejects: [{ customer_interests: ['baseball', 'basketball'] }],
  }),
  ...inBoth({
    about: 'exists: false',
    source: guide(
      'attribute-key-matching',
      'Use "exists": false to match incoming messages that don\'t include the specified property.',
    ),
    policy: { store: [{ exists: false }] },
    matches: [{ customer_interests: ['baseball', 'basketball'] }],
    rejects: [{ store: 'fans' }, { store: 'fans', customer_interests: ['baseball'] }],
  }),
  inAttributes({
    about: 'exists: false of a message without attributes',
    source: guide(
      'attribute-key-matching',
      '"exists": false only matches if at least one attribute is present. An empty set of attributes results in the filter not matching.',
    ),
    policy: { store: [{ exists: false }] },
    matches: [{ event: 'order' }],
    rejects: [{}],
  }),
  inBody({
    about: 'exists: true of a value that is null or empty',
    source: guide('attribute-key-matching', 'The key must have a non-null and non-empty value.'),
    policy: { store: [{ exists: true }] },
    matches: [{ store: 'fans' }, { store: false }],
    rejects: [{ store: null }, { store: '' }],
  }),
  inBody({
    about: 'exists: true of an object',
    source: guide('attribute-key-matching', 'exists works only on leaf nodes (final attributes in the structure).'),
    policy: { store: [{ exists: true }] },
    matches: [{ store: 'fans' }],
    rejects: [{ store: { name: 'fans' } }],
  }),
  ...inBoth({
    about: 'AND over properties',
    source: guide('and-or-logic', 'You can apply AND logic using multiple property names.'),
    policy: { customer_interests: ['rugby'], price_usd: [{ numeric: ['>', 100] }] },
    matches: [{ customer_interests: 'rugby', price_usd: 101 }],
    rejects: [
      { customer_interests: 'rugby', price_usd: 100 },
      { customer_interests: 'tennis', price_usd: 101 },
      { customer_interests: 'rugby' },
      { price_usd: 101 },
    ],
  }),
  ...inBoth({
    about: '$or between properties',
    source: guide('and-or-logic', OR),
    policy: {
      source: ['aws.cloudwatch'],
      $or: [{ metricName: ['CPUUtilization'] }, { namespace: ['AWS/EC2'] }],
    },
    matches: [
      { source: 'aws.cloudwatch', metricName: 'CPUUtilization' },
      { source: 'aws.cloudwatch', namespace: 'AWS/EC2' },
    ],
    rejects: [
      { source: 'aws.cloudwatch' },
      { source: 'aws.cloudwatch', namespace: 'AWS/S3' },
      { metricName: 'CPUUtilization', namespace: 'AWS/EC2' },
    ],
  }),
  ...inBoth({
    about: '$or in a branch of $or',
    source: guide('and-or-logic', OR),
    policy: {
      source: ['aws.cloudwatch'],
      $or: [
        { metricName: ['CPUUtilization', 'ReadLatency'] },
        { metricType: ['MetricType'], $or: [{ metricId: [1234, 4321] }, { spaceId: [1000, 2000, 3000] }] },
      ],
    },
    matches: [
      { source: 'aws.cloudwatch', metricName: 'ReadLatency' },
      { source: 'aws.cloudwatch', metricType: 'MetricType', metricId: 4321 },
      { source: 'aws.cloudwatch', metricType: 'MetricType', spaceId: 1000 },
    ],
    rejects: [
      { source: 'aws.cloudwatch', metricType: 'MetricType' },
      { source: 'aws.cloudwatch', metricId: 1234 },
      { source: 'aws.cloudwatch', metricType: 'MetricType', metricId: 1000 },
    ],
  }),
  inBody({
    about: '$or below a property',
    source: guide(
      'and-or-logic',
      "The calculation for total combinations is the same for non-nested policies except we need to consider the a key's nesting level.",
    ),
    policy: {
      $or: [{ metricName: ['CPUUtilization', 'ReadLatency'] }, { namespace: ['AWS/EC2', 'AWS/ES'] }],
      detail: {
        scope: ['Service'],
        $or: [{ source: ['aws.cloudwatch'] }, { type: ['CloudWatch Alarm State Change'] }],
      },
    },
    matches: [
      { metricName: 'ReadLatency', detail: { scope: 'Service', source: 'aws.cloudwatch' } },
      { namespace: 'AWS/ES', detail: { scope: 'Service', type: 'CloudWatch Alarm State Change' } },
    ],
    rejects: [
      { metricName: 'ReadLatency', detail: { scope: 'Service' } },
      { namespace: 'AWS/ES', detail: { source: 'aws.cloudwatch' } },
      { detail: { scope: 'Service', source: 'aws.cloudwatch' } },
      { metricName: 'ReadLatency', scope: 'Service', source: 'aws.cloudwatch' },
    ],
  }),
];
