import fc from 'fast-check';
import { expect, it } from 'vitest';
import { policyWords } from './policy-words.ts';
import { scopedPolicy } from './testing/arbitraries.ts';

it.each<[unknown, string]>([
  [{ kind: ['pick', 'pack'], total: [{ numeric: ['>', 100] }] }, 'kind is pick or pack, and total > 100'],
  [{ order: { id: [{ prefix: 'A-' }], total: [5] } }, 'order.id begins with A-, and order.total is 5'],
  [{ a: ['100', 100, true, null, ''] }, 'a is "100" or 100 or true or null or ""'],
  [{ a: [{ 'anything-but': ['x', 'y'] }, { exists: false }] }, 'a is neither x nor y or is absent'],
  [{ a: [{ 'anything-but': { suffix: 'x' } }] }, 'a does not end with x'],
  [{ a: [{ numeric: ['>', 0, '<=', 150] }, { 'equals-ignore-case': 'b' }] }, 'a > 0 and <= 150 or is b in any case'],
  [{ x: { $or: [{ a: ['1'] }, { b: [{ cidr: '10.0.0.0/8' }] }] } }, 'either (x.a is "1") or (x.b is in "10.0.0.0/8")'],
  [
    { a: Array.from({ length: 14 }, (_, i) => `v${i}`) },
    'a is v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11 or 2 more',
  ],
])('%j: %s', (policy, words) => {
  expect(policyWords(JSON.stringify(policy))).toBe(words);
});

it('has no words for what is no policy, or lets everything through', () => {
  expect(['{', '[]', '{}'].map(policyWords)).toEqual([null, null, null]);
});

it('finds words for every policy that SNS takes', () => {
  fc.assert(fc.property(scopedPolicy, ({ json }) => (policyWords(json) ?? '').length > 0));
});
