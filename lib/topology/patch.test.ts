import { describe, expect, it } from 'vitest';
import { aQueue, aSubscription, aTopic, aTopology, NOW, queueArn } from '#lib/testing/builders.ts';
import { applyPatch, changedFields } from './patch.ts';

const before = aTopology({
  queues: [aQueue({ name: 'a' }), aQueue({ name: 'b' })],
  topics: [aTopic()],
  subscriptions: [aSubscription()],
});

describe('applyPatch', () => {
  it('leaves everything as it is where only counts change', () => {
    expect(applyPatch(before, { r: 1, at: NOW, n: [0, 1, 2, 3], gone: ['unknown'] })).toBe(before);
  });

  it('replaces in place, adds at the end, and touches no other list', () => {
    const queues = [aQueue({ name: 'c' }), aQueue({ name: 'a', retention: 60 })];
    const after = applyPatch(before, { r: 7, at: '2026-01-15T12:00:02.000Z', queues });
    expect(after.queues.map(({ name, retention }) => [name, retention])).toEqual([
      ['a', 60],
      ['b', 345_600],
      ['c', 345_600],
    ]);
    expect(after.revision).toBe(7);
    expect(after.queues[1]).toBe(before.queues[1]);
    expect(after.topics).toBe(before.topics);
    expect(after.subscriptions).toBe(before.subscriptions);
    expect(before.queues).toHaveLength(2);
  });

  it('takes away by ARN and by subscription id; what is also sent anew stays', () => {
    const gone = [queueArn('a'), queueArn('b'), aSubscription().id];
    const after = applyPatch(before, { r: 1, at: NOW, gone, queues: [aQueue({ name: 'b' })] });
    expect(after.queues.map(({ name }) => name)).toEqual(['b']);
    expect(after.subscriptions).toEqual([]);
    expect(after.topics).toBe(before.topics);
  });
});

describe('changedFields', () => {
  it.each([
    [
      { a: 1, b: 2 },
      { a: 1, b: 3 },
      { before: { b: 2 }, after: { b: 3 } },
    ],
    [{ a: 1 }, { a: 1 }, { before: {}, after: {} }],
    [{ a: 1 }, { b: 2 }, { before: { a: 1 }, after: { b: 2 } }],
    [{ tags: { x: '1', y: ['2'] } }, { tags: { y: ['2'], x: '1' } }, { before: {}, after: {} }],
    [{ tags: { x: '1' } }, { tags: { x: '2' } }, { before: { tags: { x: '1' } }, after: { tags: { x: '2' } } }],
    [{ list: [1, 2] }, { list: [2, 1] }, { before: { list: [1, 2] }, after: { list: [2, 1] } }],
    [{ a: null }, { a: {} }, { before: { a: null }, after: { a: {} } }],
    [null, { a: 1 }, { before: {}, after: { a: 1 } }],
    [{ a: 1 }, null, { before: { a: 1 }, after: {} }],
  ])('%j → %j', (a, b, changed) => {
    expect(changedFields(a, b)).toEqual(changed);
  });
});
