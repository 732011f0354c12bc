import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterWords } from './filter-words.ts';

describe('filterWords', () => {
  it.each([
    [{ kind: ['pick'] }, 'kind = pick'],
    [{ kind: ['a', 'b', 'c'] }, 'kind is one of 3'],
    [{ channel: ['web', 'app'] }, 'channel = web or app'],
    [{ channel: ['telephone', 'facsimile'] }, 'channel is one of 2'],
    [{ total: [{ numeric: ['>', 100] }], kind: ['a'], vip: [true] }, 'total > 100 and 2 more'],
    [{ total: [{ numeric: ['>=', 1, '<', 9] }] }, 'total >= 1 and < 9'],
    [{ kind: [{ prefix: 'ord' }] }, 'kind begins with ord'],
    [{ kind: [{ suffix: 'er' }] }, 'kind ends with er'],
    [{ kind: [{ wildcard: 'o*r' }] }, 'kind like o*r'],
    [{ kind: [{ 'equals-ignore-case': 'Pick' }] }, 'kind = Pick (any case)'],
    [{ kind: [{ 'anything-but': 'x' }] }, 'kind ≠ x'],
    [{ kind: [{ 'anything-but': ['x'] }] }, 'kind ≠ x'],
    [{ kind: [{ 'anything-but': ['x', 'y'] }] }, 'kind is none of 2'],
    [{ kind: [{ 'anything-but': { prefix: 'x' } }] }, 'kind does not begin with x'],
    [{ kind: [{ exists: true }] }, 'kind is present'],
    [{ kind: [{ exists: false }] }, 'kind is absent'],
    [{ ip: [{ cidr: '10.0.0.0/24' }] }, 'ip in 10.0.0.0/24'],
    [{ vip: [null] }, 'vip = null'],
    [{ order: { customer: { tier: ['gold'] } } }, 'order.customer.tier = gold'],
    [{ $or: [{ a: [1] }, { b: [2] }] }, 'one of 2 rules'],
    [{ kind: [{ 'newer-operator': 1 }] }, 'kind by newer-operator'],
  ])('%j reads as %s', (policy, words) => {
    expect(filterWords(JSON.stringify(policy))).toBe(words);
  });

  it('says nothing where everything passes', () => {
    expect(filterWords(null)).toBeNull();
    expect(filterWords('{}')).toBeNull();
  });

  it.each(['', '[]', '{"kind":', 'null', '{"kind":{}}'])('says no more than "filtered" for %j', (text) => {
    expect(filterWords(text)).toBe('filtered');
  });

  it('always finds a word, but for the policy that has no condition', () => {
    const isEmpty = (json: string) => /^\s*\{\s*\}\s*$/.test(json);
    fc.assert(fc.property(fc.json(), (json) => typeof filterWords(json) === 'string' || isEmpty(json)));
  });

  it('takes no name of JavaScript for an operator', () => {
    expect(filterWords('{"kind":[{"constructor":1}]}')).toBe('kind by constructor');
    expect(filterWords('{"kind":[{"anything-but":{"toString":"a"}}]}')).toBe('kind is not a');
  });
});
