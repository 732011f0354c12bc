import { describe, expect, it } from 'vitest';
import { matchesFilterPolicy } from './matches-filter-policy.ts';
import { parseFilterPolicy } from './parse-filter-policy.ts';

/** The examples of the SNS guide: "String value matching", "Numeric value matching", "Key matching", "AND/OR logic". */
const EXAMPLES: { policy: object; matches: object[]; rejects: object[] }[] = [
  {
    policy: { customer_interests: ['rugby', 'tennis'] },
    matches: [
      { customer_interests: 'rugby' },
      { customer_interests: 'tennis' },
      { customer_interests: ['golf', 'rugby'] },
    ],
    rejects: [
      { customer_interests: 'baseball' },
      { customer_interests: ['baseball'] },
      { customer_interests: 'Rugby' },
      {},
    ],
  },
  {
    policy: { customer_interests: [{ 'anything-but': ['rugby', 'tennis'] }] },
    matches: [
      { customer_interests: 'baseball' },
      { customer_interests: 'football' },
      { customer_interests: ['rugby', 'baseball'] },
    ],
    rejects: [{ customer_interests: 'rugby' }, { customer_interests: ['rugby'] }, {}],
  },
  {
    policy: { event: [{ 'anything-but': { prefix: 'order-' } }] },
    matches: [{ event: 'data-entry' }, { event: 'order_number' }],
    rejects: [{ event: 'order-cancelled' }],
  },
  {
    policy: { event: [{ 'anything-but': { suffix: 'ball' } }] },
    matches: [{ event: 'tennis' }],
    rejects: [{ event: 'football' }],
  },
  {
    policy: { event: [{ 'anything-but': { wildcard: '*ball*' } }] },
    matches: [{ event: 'tennis' }],
    rejects: [{ event: 'footballer' }],
  },
  {
    policy: { event: [{ 'anything-but': 'order' }, { exists: false }] },
    matches: [{ event: 'other' }, { unrelated: 1 }],
    rejects: [{ event: 'order' }],
  },
  {
    policy: { customer_interests: [{ 'equals-ignore-case': 'tennis' }] },
    matches: [{ customer_interests: 'TENNIS' }, { customer_interests: 'Tennis' }],
    rejects: [{ customer_interests: 'tennis2' }],
  },
  {
    policy: { customer_interests: [{ prefix: 'bas' }] },
    matches: [{ customer_interests: 'baseball' }, { customer_interests: 'basketball' }],
    rejects: [{ customer_interests: 'rugby' }],
  },
  {
    policy: { customer_interests: [{ suffix: 'ball' }] },
    matches: [{ customer_interests: 'baseball' }, { customer_interests: 'basketball' }],
    rejects: [{ customer_interests: 'rugby' }, { customer_interests: 'ballroom' }],
  },
  {
    policy: { customer_interests: [{ wildcard: '*ball*' }] },
    matches: [{ customer_interests: 'baseball' }, { customer_interests: 'footballer' }, { customer_interests: 'ball' }],
    rejects: [{ customer_interests: 'rugby' }],
  },
  {
    policy: { source_ip: [{ cidr: '10.0.0.0/24' }] },
    matches: [{ source_ip: '10.0.0.0' }, { source_ip: '10.0.0.255' }],
    rejects: [{ source_ip: '10.1.1.0' }, { source_ip: 'here' }, { source_ip: '::1' }],
  },
  {
    policy: { source_ip: [{ cidr: '2001:db8:1234:1a00::/64' }] },
    matches: [{ source_ip: '2001:db8:1234:1a00::ffff' }],
    rejects: [{ source_ip: '2001:db8:123f:1a01::' }, { source_ip: '10.0.0.1' }],
  },
  {
    policy: { price_usd: [{ numeric: ['=', 301.5] }] },
    matches: [{ price_usd: 301.5 }, { price_usd: 3.015e2 }],
    rejects: [{ price_usd: 301.51 }, { price_usd: '301.5' }],
  },
  {
    policy: { price: [{ 'anything-but': [100, 500] }] },
    matches: [{ price: 101 }, { price: 100.1 }, { price: [100, 50] }],
    rejects: [{ price: 100 }, { price: [100] }],
  },
  {
    policy: { price_usd: [{ numeric: ['<', 0] }] },
    matches: [{ price_usd: -0.5 }],
    rejects: [{ price_usd: 0 }],
  },
  {
    policy: { price_usd: [{ numeric: ['>', 0, '<=', 150] }] },
    matches: [{ price_usd: 0.01 }, { price_usd: 150 }],
    rejects: [{ price_usd: 0 }, { price_usd: 150.01 }],
  },
  {
    policy: { store: [{ exists: true }] },
    matches: [{ store: 'fans' }, { store: 0 }, { store: false }],
    rejects: [{ customer_interests: ['baseball'] }, { store: null }, { store: '' }, { store: [] }, { store: { a: 1 } }],
  },
  {
    policy: { store: [{ exists: false }] },
    matches: [{ customer_interests: ['baseball', 'basketball'] }],
    rejects: [{ store: 'fans', customer_interests: ['baseball', 'basketball'] }],
  },
  {
    policy: { customer_interests: ['rugby'], price_usd: [{ numeric: ['>', 100] }] },
    matches: [{ customer_interests: 'rugby', price_usd: 101 }],
    rejects: [{ customer_interests: 'rugby', price_usd: 100 }, { customer_interests: 'rugby' }],
  },
  {
    policy: {
      source: ['aws.cloudwatch'],
      $or: [{ metricName: ['CPUUtilization', 'ReadLatency'] }, { namespace: ['AWS/EC2', 'AWS/ES'] }],
    },
    matches: [
      { source: 'aws.cloudwatch', metricName: 'ReadLatency' },
      { source: 'aws.cloudwatch', namespace: 'AWS/ES' },
    ],
    rejects: [
      { source: 'aws.cloudwatch' },
      { metricName: 'ReadLatency' },
      { source: 'aws.cloudwatch', namespace: 'x' },
    ],
  },
  {
    policy: {
      $or: [
        { source: ['aws.cloudwatch'] },
        { detail: { scope: ['Service'], $or: [{ type: ['Alarm'] }, { level: [{ numeric: ['>=', 3] }] }] } },
      ],
    },
    matches: [{ source: 'aws.cloudwatch' }, { detail: { scope: 'Service', level: 3 } }],
    rejects: [{ detail: { scope: 'Service', level: 2 } }, { detail: { scope: 'Test', type: 'Alarm' } }],
  },
  {
    policy: { active: [true], parent: [null], count: [3] },
    matches: [{ active: true, parent: null, count: 3 }],
    rejects: [
      { active: 'true', parent: null, count: 3 },
      { active: true, count: 3 },
      { active: true, parent: null, count: '3' },
    ],
  },
  {
    policy: { Records: { s3: { object: { key: [{ prefix: 'auto-' }] } }, eventName: [{ prefix: 'ObjectCreated:' }] } },
    matches: [
      { Records: [{ eventName: 'ObjectCreated:Put', s3: { object: [[{ key: 'auto-1.xml' }]] } }, { eventName: 'x' }] },
    ],
    rejects: [
      { Records: [{ eventName: 'ObjectRemoved:Delete', s3: { object: { key: 'auto-1.xml' } } }] },
      { Records: [] },
      { Records: 'auto-' },
    ],
  },
  {
    policy: { object: { key: [{ prefix: 'auto-' }], nested_key: [{ exists: false }] }, test: [{ exists: false }] },
    matches: [{ object: { key: 'auto-test' } }],
    rejects: [
      { object: { key: 'auto-test' }, test: 'just-exists' },
      { object: { key: 'auto-test', nested_key: 'just-exists' } },
      { test: 'auto-test' },
    ],
  },
];

describe('the filter examples of the SNS guide', () => {
  for (const { policy, matches, rejects } of EXAMPLES) {
    const text = JSON.stringify(policy);
    const parsed = parseFilterPolicy(text, 'MessageBody');
    for (const body of matches) {
      it(`${text} accepts ${JSON.stringify(body)}`, () => {
        expect(matchesFilterPolicy(parsed, body as Record<string, unknown>)).toBe(true);
      });
    }
    for (const body of rejects) {
      it(`${text} rejects ${JSON.stringify(body)}`, () => {
        expect(matchesFilterPolicy(parsed, body as Record<string, unknown>)).toBe(false);
      });
    }
  }
});
