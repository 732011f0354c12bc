import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FilterScope } from '../filter-policy/model.ts';
import { message, scopedPolicy } from '../filter-policy/testing/arbitraries.ts';
import { matchesFilterPolicy, parseFilterPolicy } from '../filter-policy.ts';
import { PROBE_MARK, sampleMessage } from './sample-message.ts';

function sampleFor(json: string, scope: FilterScope = 'MessageAttributes') {
  const { policy } = parseFilterPolicy(json, scope);
  if (!policy) throw new Error(`no policy: ${json}`);
  return { policy, sample: sampleMessage(policy, scope, 'mark-1') };
}

describe('a message that a filter policy lets through', () => {
  it('carries the mark where filters do not mind it', () => {
    const { sample } = sampleFor('{"kind":["pick"],"total":[{"numeric":[">",100,"<=",150]}]}');
    expect(sample?.attributes).toEqual({
      [PROBE_MARK]: { dataType: 'String', value: 'mark-1' },
      kind: { dataType: 'String', value: 'pick' },
      total: { dataType: 'Number', value: '101' },
    });
  });

  it('has what a body filter asks for, nested, in a body that is marked', () => {
    const { sample } = sampleFor('{"order":{"total":[5],"kind":[{"exists":true}]}}', 'MessageBody');
    expect(JSON.parse(sample?.body ?? '')).toEqual({
      [PROBE_MARK]: 'mark-1',
      order: { total: 5, kind: 'weir-probe' },
    });
  });

  it('leaves out what must not be there', () => {
    expect(Object.keys(sampleFor('{"a":[{"exists":false}]}').sample?.attributes ?? {})).toEqual([PROBE_MARK]);
  });

  it('has one value for each of two alternatives at one key that exclude each other', () => {
    const { sample } = sampleFor('{"a":["x"],"$or":[{"a":["y"]},{"a":["z"]}]}');
    expect(sample?.attributes.a).toEqual({ dataType: 'String.Array', value: '["x","y"]' });
  });

  it('is of anything where there is no filter', () => {
    expect(sampleMessage(null, 'MessageAttributes', 'm')?.attributes).toEqual({
      [PROBE_MARK]: { dataType: 'String', value: 'm' },
    });
  });

  it('is not there where the filter contradicts itself', () => {
    expect(
      sampleFor('{"a":[{"numeric":["=",1]}],"$or":[{"a":[{"exists":false}]},{"a":[{"exists":false}]}]}').sample,
    ).toBeNull();
  });

  it('is found for every policy that some message passes, and passes it', () => {
    const missed: string[] = [];
    fc.assert(
      fc.property(scopedPolicy, fc.array(message, { minLength: 8, maxLength: 8 }), ({ scope, json }, messages) => {
        // More than SNS's 150 combinations is no policy.
        fc.pre(parseFilterPolicy(json, scope).policy !== undefined);
        const { policy, sample } = sampleFor(json, scope);
        const passes = (each: typeof sample) => each !== null && matchesFilterPolicy(policy, scope, each).passes;
        if (sample) expect(passes(sample)).toBe(true);
        else if (messages.some(passes)) missed.push(json);
      }),
      { numRuns: 1_000 },
    );
    expect(missed).toEqual([]);
  });
});
