import { describe, expect, it } from 'vitest';
import type { AttributeValues } from '#lib/contracts/intent.ts';
import { filterSteps } from './filter-steps.ts';

const FLAT = { FilterPolicy: '{"a":["b"]}', FilterPolicyScope: 'MessageAttributes' };
const BODY = { FilterPolicy: '{"a":["b"]}', FilterPolicyScope: 'MessageBody' };
const NESTED = { FilterPolicy: '{"a":{"b":["c"]}}', FilterPolicyScope: 'MessageBody' };
const NONE = { FilterPolicy: '', FilterPolicyScope: 'MessageAttributes' };

describe('filterSteps', () => {
  it.each<[string, AttributeValues, AttributeValues, string[]]>([
    ['the scope first where there was no policy to show it', {}, FLAT, ['FilterPolicyScope', 'FilterPolicy']],
    ['the scope before a policy that needs it', FLAT, NESTED, ['FilterPolicyScope', 'FilterPolicy']],
    ['the scope after a policy that it cannot read is gone', NESTED, FLAT, ['FilterPolicy', 'FilterPolicyScope']],
    ['the scope first where both policies fit both scopes', BODY, FLAT, ['FilterPolicyScope', 'FilterPolicy']],
    ['the policy alone in the same scope', BODY, NESTED, ['FilterPolicy']],
    ['no scope left to forget where the policy goes', NESTED, NONE, ['FilterPolicy', 'FilterPolicyScope']],
    ['nothing where there is no policy', {}, NONE, []],
  ])('sets %s', (_, old, wanted, names) => {
    expect(filterSteps(old, wanted).map(({ name }) => name)).toEqual(names);
  });
});
