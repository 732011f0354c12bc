import { describe, expect, it } from 'vitest';
import { spreadDots } from './dotted-names.ts';
import { matchesFilterPolicy, type Properties } from './matches-filter-policy.ts';
import { parseFilterPolicy } from './parse-filter-policy.ts';

const policy = parseFilterPolicy('{"object.nested.test":["string.value"]}', 'MessageBody');

describe('names with dots', () => {
  it.each([
    [{ object: { nested: { test: 'string.value' } } }, true],
    [{ 'object.nested.test': 'string.value' }, true],
    [{ 'object.nested': { test: 'string.value' } }, true],
    [{ object: { 'nested.test': 'string.value' } }, true],
    [{ object: { nested: 1 }, 'object.nested': { test: 'string.value' } }, true],
    [{ object: { nested: { test: 'string.notvalue' } } }, false],
  ])('stand for nested objects: %j', (body, passes) => {
    expect(matchesFilterPolicy(policy, spreadDots(body) as Properties)).toBe(passes);
  });

  it('become one object with what stands beside them', () => {
    expect(spreadDots({ a: { b: 1 }, 'a.c': [{ 'd.e': 2 }] })).toEqual({ a: { b: 1, c: [{ d: { e: 2 } }] } });
  });
});
