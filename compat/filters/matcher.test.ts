import { describe, expect, it } from 'vitest';
import { matchesFilterPolicy, parseFilterPolicy } from '#lib/topology/filter-policy.ts';
import { FILTER_CASES } from './cases.ts';
import { POLICY_EXAMPLES } from './policies.ts';

describe("Weir's own matcher delivers as AWS says", () => {
  it.each(FILTER_CASES)('$scope, $about: $message → $matches', ({ policy, scope, message, matches }) => {
    const parsed = parseFilterPolicy(JSON.stringify(policy), scope);
    expect(parsed.mistakes).toBeUndefined();
    expect(parsed.policy && matchesFilterPolicy(parsed.policy, scope, message).passes).toBe(matches);
  });
});

describe('which policies Weir takes', () => {
  it.each(POLICY_EXAMPLES)('$about: $taken', ({ json, scope, taken }) => {
    expect(parseFilterPolicy(json, scope).policy !== undefined).toBe(taken);
  });
});
