import { describe, expect, it } from 'vitest';
import { createDenials } from './denials.ts';

const aDenials = () => createDenials(() => 0);

describe('createDenials', () => {
  it('names an action once, however many resources refuse it', () => {
    const denials = aDenials();
    for (const queue of ['a', 'b', 'c']) denials.refused('sqs:ListQueueTags', queue, `not on ${queue}.`);
    expect(denials.list()).toEqual([{ action: 'sqs:ListQueueTags', message: 'not on a. The same for 2 more.' }]);
  });

  it('takes an action off the list once nothing refuses it any more', () => {
    const denials = aDenials();
    denials.refused('sqs:GetQueueAttributes', 'a', 'no.');
    denials.allowed('sqs:GetQueueAttributes', 'b');
    expect(denials.list()).toHaveLength(1);
    denials.allowed('sqs:GetQueueAttributes', 'a');
    expect(denials.list()).toEqual([]);
  });

  it('calls an action pointless after five refusals and no answer', () => {
    const denials = aDenials();
    for (const queue of ['a', 'b', 'c', 'd']) denials.refused('sqs:ListQueueTags', queue, 'no.');
    expect(denials.pointless('sqs:ListQueueTags')).toBe(false);
    denials.refused('sqs:ListQueueTags', 'e', 'no.');
    expect(denials.pointless('sqs:ListQueueTags')).toBe(true);
    denials.allowed('sqs:ListQueueTags', 'f');
    expect(denials.pointless('sqs:ListQueueTags')).toBe(false);
  });

  it('calls it pointless for a minute: then the permission may have been granted', () => {
    let now = 1_000;
    const denials = createDenials(() => now);
    for (const queue of ['a', 'b', 'c', 'd', 'e']) denials.refused('sqs:ListQueueTags', queue, 'no.');
    now += 59_999;
    expect(denials.pointless('sqs:ListQueueTags')).toBe(true);
    now += 1;
    expect(denials.pointless('sqs:ListQueueTags')).toBe(false);
    denials.refused('sqs:ListQueueTags', 'f', 'no.');
    expect(denials.pointless('sqs:ListQueueTags')).toBe(true);
  });

  it('takes off the list what only a resource that is gone refused', () => {
    const denials = aDenials();
    denials.refused('sqs:GetQueueAttributes', 'queue a', 'no.');
    denials.refused('sqs:ListQueueTags', 'queue a', 'no.');
    denials.refused('sqs:ListQueueTags', 'queue b', 'not b.');
    denials.forget('queue a');
    expect(denials.list()).toEqual([{ action: 'sqs:ListQueueTags', message: 'not b.' }]);
  });

  it('does not hear a refusal that comes late, after its resource is gone; a new one of that name is heard again', () => {
    let now = 1_000;
    const denials = createDenials(() => now);
    denials.forget('queue a');
    denials.refused('sqs:GetQueueAttributes', 'queue a', 'no.');
    expect(denials.list()).toEqual([]);
    now += 30_000;
    denials.refused('sqs:GetQueueAttributes', 'queue a', 'no.');
    expect(denials.list()).toHaveLength(1);
  });
});
