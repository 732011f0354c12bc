import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchesFilterPolicy, parseFilterPolicy } from '../filter-policy.ts';
import type { FilterScope } from './model.ts';
import { whyNeverMatches } from './never-matches.ts';
import { message, scopedPolicy } from './testing/arbitraries.ts';

const GONE = '{"exists":false}';
const THERE = '{"exists":true}';

function why(json: string, scope: FilterScope = 'MessageAttributes'): string | null {
  const { policy, mistakes } = parseFilterPolicy(json, scope);
  if (!policy) throw new Error(mistakes[0]?.message);
  return whyNeverMatches(policy, scope);
}

it.each<[string, string, FilterScope?]>([
  ['{"a":[{"numeric":[">",5,"<",5.00001]}]}', 'no value can meet'],
  ['{"a":[{"numeric":["<",-1000000000]}]}', 'no value can meet'],
  ['{"a":["x"],"b":[{"numeric":[">",1000000000]}]}', 'no value can meet b'],
  [`{"a":[${GONE}],"$or":[{"a":[${THERE}]},{"a":["x"]}]}`, 'a must be there and must not be there'],
  [`{"a":["x"],"$or":[{"a":[${GONE}],"b":["y"]},{"a":[${GONE}]}]}`, 'each of its alternatives contradicts itself'],
  ['{"order id":["x"]}', 'no message attribute can have the name order id'],
  ['{"a..b":["x"]}', 'no message attribute can have the name'],
  [`{"x":{"a":[${GONE}],"$or":[{"a":["x"]},{"a":["y"]}]}}`, 'x.a must be there and must not be there', 'MessageBody'],
])('%s can never match', (json, words, scope) => {
  expect(why(json, scope)).toContain(words);
});

it.each<[string, FilterScope?]>([
  ['{}'],
  ['{"a":["x"]}'],
  ['{"a":[{"numeric":[">",5,"<",5.00002]}]}'],
  ['{"a":[{"numeric":["<",-1000000000]},"x"]}'],
  [`{"a":[${GONE}]}`],
  [`{"a":[${GONE},"x"],"b":["y"]}`],
  // A list holds both.
  ['{"a":["x"],"$or":[{"a":["y"]},{"a":["z"]}]}'],
  // An empty text is not there, and is not "x" either.
  [`{"a":[{"anything-but":"x"}],"$or":[{"a":[${GONE}]},{"a":[${GONE}]}]}`],
  ['{"order id":["x"]}', 'MessageBody'],
  [`{"order id":[${GONE}]}`],
  // Two elements of a list: one has b, the other has not.
  [`{"x":{"b":["y"]},"$or":[{"x":{"b":[${GONE}]}},{"x":{"b":[${GONE}]}}]}`, 'MessageBody'],
])('%s may match', (json, scope) => {
  expect(why(json, scope)).toBeNull();
});

it('is never said of a policy that lets a message through', () => {
  let matched = 0;
  fc.assert(
    fc.property(scopedPolicy, fc.array(message, { minLength: 5, maxLength: 5 }), ({ scope, json }, messages) => {
      const { policy } = parseFilterPolicy(json, scope);
      if (!policy || !messages.some((each) => matchesFilterPolicy(policy, scope, each).passes)) return;
      matched += 1;
      expect(whyNeverMatches(policy, scope)).toBeNull();
    }),
    { numRuns: 1_000 },
  );
  expect(matched).toBeGreaterThan(100);
});
