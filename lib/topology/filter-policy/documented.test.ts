import { describe, expect, it } from 'vitest';
import type { MessageAttributes } from '#lib/contracts/message.ts';
import { matchesFilterPolicy, parseFilterPolicy } from '../filter-policy.ts';
import type { FilterScope } from './model.ts';

type Body = { [key: string]: unknown };
type Example = [policy: object, given: MessageAttributes | Body, passes: boolean];

const string = (value: string) => ({ dataType: 'String', value });
const number = (value: string) => ({ dataType: 'Number', value });
const array = (...values: unknown[]) => ({ dataType: 'String.Array', value: JSON.stringify(values) });

const interests = (...conditions: unknown[]) => ({ customer_interests: conditions });
const NUMBER_ARRAY = { dataType: 'Number.Array', value: '[100, 50]' };
const OR = { source: ['aws.cloudwatch'], $or: [{ metricName: ['CPUUtilization'] }, { namespace: ['AWS/EC2'] }] };
const OTHER = array('baseball', 'basketball');

/** The SNS developer guide's own examples, by the title of their page and of their section. */
const ATTRIBUTES: Record<string, Example[]> = {
  'String value matching: exact matching': [
    [interests('rugby', 'tennis'), { customer_interests: string('rugby') }, true],
    [interests('rugby', 'tennis'), { customer_interests: string('tennis') }, true],
    [interests('rugby', 'tennis'), { customer_interests: array('rugby', 'tennis') }, true],
    [interests('rugby', 'tennis'), { customer_interests: string('baseball') }, false],
    [interests('rugby', 'tennis'), { customer_interests: array('baseball') }, false],
  ],
  'String value matching: anything-but matching': [
    [interests({ 'anything-but': ['rugby', 'tennis'] }), { customer_interests: string('baseball') }, true],
    [interests({ 'anything-but': ['rugby', 'tennis'] }), { customer_interests: string('football') }, true],
    [interests({ 'anything-but': ['rugby', 'tennis'] }), { customer_interests: array('rugby', 'baseball') }, true],
    [interests({ 'anything-but': ['rugby', 'tennis'] }), { customer_interests: string('rugby') }, false],
    [interests({ 'anything-but': ['rugby', 'tennis'] }), { customer_interests: array('rugby') }, false],
    [{ event: [{ 'anything-but': { prefix: 'order-' } }] }, { event: string('data-entry') }, true],
    [{ event: [{ 'anything-but': { prefix: 'order-' } }] }, { event: string('order_number') }, true],
    [{ event: [{ 'anything-but': { prefix: 'order-' } }] }, { event: string('order-cancelled') }, false],
    [interests({ 'anything-but': { wildcard: '*ball' } }), { customer_interests: array('hockey', 'rugby') }, true],
    [interests({ 'anything-but': { wildcard: '*ball' } }), { customer_interests: OTHER }, false],
    [interests({ 'anything-but': { suffix: 'ball' } }), { customer_interests: array('hockey', 'rugby') }, true],
    [interests({ 'anything-but': { suffix: 'ball' } }), { customer_interests: OTHER }, false],
  ],
  'String value matching: equals-ignore-case matching': [
    [interests({ 'equals-ignore-case': 'tennis' }), { customer_interests: string('TENNIS') }, true],
    [interests({ 'equals-ignore-case': 'tennis' }), { customer_interests: string('Tennis') }, true],
  ],
  'String value matching: IP address matching': [
    [{ source_ip: [{ cidr: '10.0.0.0/24' }] }, { source_ip: string('10.0.0.0') }, true],
    [{ source_ip: [{ cidr: '10.0.0.0/24' }] }, { source_ip: string('10.0.0.255') }, true],
    [{ source_ip: [{ cidr: '10.0.0.0/24' }] }, { source_ip: string('10.1.1.0') }, false],
  ],
  'String value matching: prefix, suffix and wildcard': [
    [interests({ prefix: 'bas' }), { customer_interests: string('baseball') }, true],
    [interests({ prefix: 'bas' }), { customer_interests: string('rugby') }, false],
    [interests({ suffix: 'ball' }), { customer_interests: string('basketball') }, true],
    [interests({ suffix: 'ball' }), { customer_interests: string('rugby') }, false],
    [interests({ wildcard: '*ball' }), { customer_interests: OTHER }, true],
  ],
  'Numeric value matching': [
    [{ price_usd: [{ numeric: ['=', 301.5] }] }, { price_usd: number('301.5') }, true],
    [{ price_usd: [{ numeric: ['=', 301.5] }] }, { price_usd: number('3.015e2') }, true],
    [{ price: [{ 'anything-but': [100, 500] }] }, { price: number('101') }, true],
    [{ price: [{ 'anything-but': [100, 500] }] }, { price: number('100.1') }, true],
    [{ price: [{ 'anything-but': [100, 500] }] }, { price: NUMBER_ARRAY }, true],
    [{ price: [{ 'anything-but': [100, 500] }] }, { price: number('100') }, false],
    [{ price_usd: [{ numeric: ['<', 0] }] }, { price_usd: number('-0.5') }, true],
    [{ price_usd: [{ numeric: ['>', 0, '<=', 150] }] }, { price_usd: number('150') }, true],
    [{ price_usd: [{ numeric: ['>', 0, '<=', 150] }] }, { price_usd: number('150.00001') }, false],
  ],
  'Key matching': [
    [{ store: [{ exists: true }] }, { store: string('fans'), customer_interests: OTHER }, true],
    [{ store: [{ exists: true }] }, { customer_interests: OTHER }, false],
    [{ store: [{ exists: false }] }, { store: string('fans'), customer_interests: OTHER }, false],
    [{ store: [{ exists: false }] }, { customer_interests: OTHER }, true],
    [{ store: [{ exists: false }] }, {}, false],
  ],
  'AND/OR logic': [
    [{ ...interests('rugby'), price_usd: [{ numeric: ['>', 100] }] }, { customer_interests: string('rugby') }, false],
    [
      { ...interests('rugby'), price_usd: [{ numeric: ['>', 100] }] },
      { customer_interests: string('rugby'), price_usd: number('101') },
      true,
    ],
    [OR, { source: string('aws.cloudwatch'), metricName: string('CPUUtilization') }, true],
    [OR, { source: string('aws.cloudwatch'), namespace: string('AWS/EC2') }, true],
    [OR, { source: string('aws.cloudwatch') }, false],
    [OR, { metricName: string('CPUUtilization'), namespace: string('AWS/EC2') }, false],
  ],
  'Filter policy constraints: data types': [
    [{ key: ['YQ=='] }, { key: { dataType: 'Binary', value: 'YQ==' } }, false],
    [{ key: ['Rugby'] }, { key: string('rugby') }, false],
    [{ key: [true, null] }, { key: array(true) }, true],
    [{ key: ['true'] }, { key: array(true) }, false],
  ],
};

const AUTO = { Records: { s3: { object: { key: [{ prefix: 'auto-' }] } }, eventName: [{ prefix: 'ObjectCreated:' }] } };
const record = (eventName: string, key: string) => ({ eventName, s3: { object: { key } } });

const BODIES: Record<string, Example[]> = {
  'String value matching': [
    [interests('rugby', 'tennis'), { customer_interests: 'tennis' }, true],
    [interests('rugby', 'tennis'), { customer_interests: 'baseball' }, false],
    [interests({ 'anything-but': ['rugby', 'tennis'] }), { customer_interests: ['rugby', 'baseball'] }, true],
    [interests({ 'anything-but': ['rugby', 'tennis'] }), { customer_interests: ['rugby'] }, false],
    [interests({ 'equals-ignore-case': 'tennis' }), { customer_interests: 'teNnis' }, true],
    [{ source_ip: [{ cidr: '10.0.0.0/24' }] }, { source_ip: '10.1.1.0' }, false],
  ],
  'Numeric value matching': [
    [{ price_usd: [{ numeric: ['=', 301.5] }] }, { price_usd: 3.015e2 }, true],
    [{ price: [{ 'anything-but': [100, 500] }] }, { price: [100, 50] }, true],
    [{ price: [{ 'anything-but': [100, 500] }] }, { price: 100 }, false],
  ],
  'Key matching': [
    [{ store: [{ exists: true }] }, { store: 'fans' }, true],
    [{ store: [{ exists: true }] }, { store: null }, false],
    [{ store: [{ exists: false }] }, { customer_interests: ['baseball'] }, true],
  ],
  'AND/OR logic': [
    [OR, { source: 'aws.cloudwatch', namespace: 'AWS/EC2' }, true],
    [OR, { source: 'aws.cloudwatch', namespace: 'AWS/S3' }, false],
  ],
  'AWS Compute Blog, "Introducing payload-based message filtering for Amazon SNS"': [
    [AUTO, { Records: [record('ObjectCreated:Put', 'auto-1.xml')] }, true],
    [AUTO, { Records: [record('ObjectRemoved:Delete', 'auto-1.xml')] }, false],
    [AUTO, { Records: [record('ObjectCreated:Put', 'home-1.xml')] }, false],
    [AUTO, { Records: [record('ObjectRemoved:Delete', 'auto-1.xml'), record('ObjectCreated:Put', 'home-1')] }, false],
  ],
};

function judged(scope: FilterScope, policy: object, given: object) {
  const parsed = parseFilterPolicy(JSON.stringify(policy), scope);
  if (!parsed.policy) throw new Error(JSON.stringify(parsed.mistakes));
  const message =
    scope === 'MessageBody'
      ? { body: JSON.stringify(given), attributes: {} }
      : { body: 'x', attributes: given as MessageAttributes };
  return matchesFilterPolicy(parsed.policy, scope, message);
}

describe.each(Object.entries(ATTRIBUTES))('SNS developer guide, "%s", message attributes', (_page, examples) => {
  it.each(examples)('%j, given %j: %s', (policy, given, passes) => {
    expect(judged('MessageAttributes', policy, given).passes).toBe(passes);
  });
});

describe.each(Object.entries(BODIES))('SNS developer guide, "%s", message bodies', (_page, examples) => {
  it.each(examples)('%j, given %j: %s', (policy, given, passes) => {
    expect(judged('MessageBody', policy, given).passes).toBe(passes);
  });
});
