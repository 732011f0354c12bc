import { describe, expect, it } from 'vitest';
import type { Intent, TagValues } from '#lib/contracts/intent.ts';
import { queueArn } from '#lib/testing/builders.ts';
import { planChange } from '../plan-change.ts';
import { aWorld, queueState } from '../testing/a-world.ts';

const MAIL = queueArn('mail');
const many = (count: number): TagValues =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`key${index}`, 'value']));

function refusals(now: TagValues, set: TagValues): string[] {
  const intent: Intent = { kind: 'setTags', arn: MAIL, set, remove: [] };
  return planChange([intent], aWorld({ queues: [queueState('mail', {}, now)] })).refusals.map(({ words }) => words);
}

describe('tags', () => {
  it('that are AWS’s are refused', () => {
    expect(refusals({}, { 'aws:x': 'y' })).toEqual([expect.stringContaining("Tag aws:x is AWS's own")]);
  });

  it('are refused where there would be more than 50, AWS’s own not counted', () => {
    const own = { 'aws:cloudformation:stack-name': 'shop' };
    expect(refusals(own, many(50))).toEqual([]);
    expect(refusals(own, many(51))).toEqual(['mail would have 51 tags; AWS allows 50.']);
  });
});
