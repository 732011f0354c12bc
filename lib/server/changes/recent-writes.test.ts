import { expect, it } from 'vitest';
import type { PlanStep } from '#lib/contracts/plan.ts';
import { ACCOUNT, queueArn, REGION } from '#lib/testing/builders.ts';
import { createRecentWrites } from './recent-writes.ts';

const arn = queueArn('mail');
let now = 0;

function aWrite(before: string | null, after: string): PlanStep {
  return {
    call: { action: 'SetQueueAttributes', arn, attributes: { Policy: after } },
    account: ACCOUNT,
    region: REGION,
    reason: 'As asked',
    intent: 0,
    before: { kind: 'values', values: { Policy: before } },
  };
}

const read = (Policy?: string) => ({
  queues: new Map([[arn, { arn, attributes: { ...(Policy !== undefined && { Policy }) }, tags: {} }]]),
});

it('knows an answer from before its own last write, for a minute', () => {
  const writes = createRecentWrites(() => now);
  writes.note(aWrite(null, 'one'));
  expect([read(), read('one'), read('theirs')].map(writes.isOutdated)).toEqual([true, false, false]);
  writes.note(aWrite('one', 'two'));
  expect([read(), read('one'), read('two')].map(writes.isOutdated)).toEqual([true, true, false]);
  writes.note(aWrite('two', ''));
  expect([read(), read('one'), read('two')].map(writes.isOutdated)).toEqual([false, true, true]);
  now += 60_000;
  expect(writes.isOutdated(read('two'))).toBe(false);
});

it('forgets a queue that it deleted, since one of the same name is another', () => {
  const writes = createRecentWrites(() => now);
  const write = aWrite(null, 'one');
  writes.note(write);
  writes.note({ ...write, call: { action: 'DeleteQueue', arn }, before: { kind: 'nothing' } });
  expect(writes.isOutdated(read())).toBe(false);
});

it('minds no other queue, and none that is gone', () => {
  const writes = createRecentWrites(() => now);
  writes.note(aWrite(null, 'one'));
  expect(writes.isOutdated({ queues: new Map([[arn, null]]) })).toBe(false);
  expect(writes.isOutdated({ queues: new Map() })).toBe(false);
});
