import { describe, expect, it } from 'vitest';
import { parseFilterPolicy } from './parse-filter-policy.ts';

const many = (count: number) => Array.from({ length: count }, (_, index) => `value${index}`);

/** Policies that SNS refuses, with the words it refuses them in. */
const REFUSED: [policy: unknown, message: string][] = [
  [['a'], 'Filter is not an object'],
  [{ key: 'value' }, '"key" must be an object or an array'],
  [{ key: [] }, 'Empty arrays are not allowed'],
  [{ key: {} }, 'Empty objects are not allowed'],
  [{ key: [['value']] }, 'Match value must be String, number, true, false, or null'],
  [{ key: [{ 'wrong-operator': true }] }, 'Unrecognized match type wrong-operator'],
  [{ key: [{ toString: 'x' }] }, 'Unrecognized match type toString'],
  [{ key: [{ suffix: 'a', prefix: 'b' }] }, 'Only one key allowed in match expression'],
  [{ key: [{}] }, 'Only one key allowed in match expression'],
  [{ key: [{ suffix: 100 }] }, 'suffix match pattern must be a string'],
  [{ key: [{ prefix: null }] }, 'prefix match pattern must be a string'],
  [{ key: [{ wildcard: 1 }] }, 'wildcard match pattern must be a string'],
  [{ key: [{ wildcard: 'a**b' }] }, 'Consecutive wildcard characters are not allowed'],
  [{ key: [{ wildcard: 'a\\b' }] }, 'Invalid escape character'],
  [{ key: [{ wildcard: 'a\\' }] }, 'Invalid escape character'],
  [{ key: [{ 'equals-ignore-case': [] }] }, 'equals-ignore-case match pattern must be a string'],
  [{ key: { suffix: 'value' } }, '"suffix" must be an object or an array'],
  [{ key: [{ exists: null }] }, 'exists match pattern must be either true or false.'],
  [{ key: [{ exists: 'no' }] }, 'exists match pattern must be either true or false.'],
  [{ key: [{ 'anything-but': [] }] }, 'Empty arrays are not allowed'],
  [{ key: [{ 'anything-but': ['a', 1] }] }, 'mixed type is not supported'],
  [{ key: [{ 'anything-but': { exists: false } }] }, 'Unsupported anything-but pattern: exists'],
  [{ key: [{ 'anything-but': { prefix: false } }] }, 'prefix match pattern must be a string'],
  [{ key: [{ cidr: ['x'] }] }, 'prefix match pattern must be a string'],
  [{ key: [{ cidr: 'bad-filter' }] }, "Malformed CIDR, one '/' required"],
  [{ key: [{ cidr: 'bad-/64filter' }] }, 'Malformed CIDR, mask bits must be an integer'],
  [{ key: [{ cidr: 'xx.11.xx/8' }] }, 'Nonstandard IP address: xx.11.xx'],
  [{ key: [{ cidr: '10.0.0.0/33' }] }, 'mask bits must not exceed 32'],
  [{ key: [{ numeric: 5 }] }, 'Value of numeric must be an array.'],
  [{ key: [{ numeric: [] }] }, 'Invalid member in numeric match: ]'],
  [{ key: [{ numeric: [1, '<='] }] }, 'Invalid member in numeric match: 1'],
  [{ key: [{ numeric: ['operator'] }] }, 'Unrecognized numeric range operator: operator'],
  [{ key: [{ numeric: ['toString', 1] }] }, 'Unrecognized numeric range operator: toString'],
  [{ key: [{ numeric: ['=', '000'] }] }, 'Value of equals must be numeric'],
  [{ key: [{ numeric: ['>='] }] }, 'Value of >= must be numeric'],
  [{ key: [{ numeric: ['<', 100, '>', 10] }] }, 'Too many elements in numeric expression'],
  [{ key: [{ numeric: ['>=', 1, '>', 2] }] }, 'Bad numeric range operator: >'],
  [{ key: [{ numeric: ['>', 3, '<', 1] }] }, 'Bottom must be less than top'],
  [{ key: [{ numeric: ['>', 20, '<='] }] }, 'Value of <= must be numeric'],
  [{ key: [{ numeric: ['>', 20, 30] }] }, 'Bad value in numeric range: 30'],
  [{ key: [{ numeric: ['>', 20, '<', 30, '<', 50] }] }, 'Too many terms in numeric range expression'],
  [{ key: [{ numeric: ['>', 1e10] }] }, 'must be between'],
  [{ key: many(151) }, 'Filter policy is too complex'],
  [{ key1: many(100), key2: many(51) }, 'Filter policy is too complex'],
  [{ a: { b: { c: many(4) } }, d: { e: many(3) }, f: many(3) }, 'Filter policy is too complex'],
  [{ source: many(4), $or: [{ m: many(6) }, { t: many(4), $or: [{ i: many(4) }, { s: many(4) }] }] }, 'too complex'],
  [{ a: ['1'], b: ['1'], c: ['1'], d: ['1'], $or: [{ e: ['1'] }, { f: ['1'] }] }, 'can not have more than 5 keys'],
  [{ key: ['x'.repeat(256 * 1024)] }, 'Filter policy is too large'],
  [{ key: [{ wildcard: '*a*b*c*' }] }, 'A pattern can not have more than 3 wildcards'],
  [{ key: many(11).map((text) => ({ wildcard: `${text}*` })) }, 'Filter policy is too complex'],
  [{ a: { b: many(4).map((text) => ({ 'anything-but': { wildcard: `*${text}*${text}*` } })) } }, 'too complex'],
];

const ACCEPTED: unknown[] = [
  { key: many(150) },
  { source: many(3), $or: [{ m: many(6) }, { t: many(4), $or: [{ i: many(4) }, { s: many(7) }] }] },
  { a: { b: { c: many(4) } }, d: { e: many(3) } },
  { a: { one: ['1'], two: ['1'], three: ['1'], four: ['1'], five: ['1'], six: ['1'] } },
  { $or: [{ prefix: 'an ordinary property, as its objects use a reserved word' }] },
  { key: [{ wildcard: 'a\\*b\\\\*' }] },
  { key: many(10).map((text) => ({ wildcard: `${text}*` })) },
  { key: [{ wildcard: '\\*a\\*b*c*d*' }] },
];

describe('parseFilterPolicy', () => {
  for (const [policy, message] of REFUSED) {
    const text = JSON.stringify(policy);
    it(`refuses ${text.slice(0, 80)}: ${message}`, () => {
      expect(() => parseFilterPolicy(text, 'MessageBody')).toThrow(message);
    });
  }

  for (const text of ACCEPTED.map((policy) => JSON.stringify(policy))) {
    it(`accepts ${text.slice(0, 80)}`, () => {
      expect(() => parseFilterPolicy(text, 'MessageBody')).not.toThrow();
    });
  }

  it('refuses what is not JSON', () => {
    expect(() => parseFilterPolicy('{invalid', 'MessageBody')).toThrow('FilterPolicy: failed to parse JSON.');
  });

  it('refuses nesting in the attribute scope only', () => {
    const nested = '{"object":{"key":[{"prefix":"auto-"}]}}';
    expect(() => parseFilterPolicy(nested, 'MessageAttributes')).toThrow(
      'Filter policy scope MessageAttributes does not support nested filter policy',
    );
    expect(() => parseFilterPolicy(nested, 'MessageBody')).not.toThrow();
  });
});
