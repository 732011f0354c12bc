import { describe, expect, it } from 'vitest';
import { createDenials } from './denials.ts';

describe('createDenials', () => {
  it('names an action once, however many resources refuse it', () => {
    const denials = createDenials();
    for (const queue of ['a', 'b', 'c']) denials.refused('sqs:ListQueueTags', queue, `not on ${queue}.`);
    expect(denials.list()).toEqual([{ action: 'sqs:ListQueueTags', message: 'not on a. The same for 2 more.' }]);
  });

  it('takes an action off the list once nothing refuses it any more', () => {
    const denials = createDenials();
    denials.refused('sqs:GetQueueAttributes', 'a', 'no.');
    denials.allowed('sqs:GetQueueAttributes', 'b');
    expect(denials.list()).toHaveLength(1);
    denials.allowed('sqs:GetQueueAttributes', 'a');
    expect(denials.list()).toEqual([]);
  });

  it('calls an action pointless after five refusals and no answer', () => {
    const denials = createDenials();
    for (const queue of ['a', 'b', 'c', 'd']) denials.refused('sqs:ListQueueTags', queue, 'no.');
    expect(denials.pointless('sqs:ListQueueTags')).toBe(false);
    denials.refused('sqs:ListQueueTags', 'e', 'no.');
    expect(denials.pointless('sqs:ListQueueTags')).toBe(true);
    denials.allowed('sqs:ListQueueTags', 'f');
    expect(denials.pointless('sqs:ListQueueTags')).toBe(false);
  });
});
