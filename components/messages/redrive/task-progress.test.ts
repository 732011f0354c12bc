import { expect, it } from 'vitest';
import type { MoveTask } from '#lib/contracts/move-task.ts';
import { NOW, queueArn } from '#lib/testing/builders.ts';
import { movedWords, paceWords, progressOf } from './task-progress.ts';

const began = Date.parse(NOW);
const task = (over: Partial<MoveTask> = {}): MoveTask => ({
  status: 'RUNNING',
  sourceArn: queueArn('orders-dlq'),
  destinationArn: null,
  maxPerSecond: 10,
  moved: 120,
  toMove: 470,
  failureReason: null,
  startedAt: NOW,
  brake: null,
  ...over,
});

it.each([
  [task(), 12_000, '120 of 470 moved', '10/s, about 35 s left'],
  [task({ moved: 3 }), 2_000, '3 of 470 moved', '1.5/s, about 5 min 12 s left'],
  [task({ moved: 0 }), 60_000, '0 of 470 moved', 'The first messages are on their way.'],
  [task({ moved: 5 }), 200, '5 of 470 moved', 'The first messages are on their way.'],
  [task({ toMove: null }), 12_000, '120 moved', '10/s'],
  [task({ moved: 500 }), 50_000, '500 of 470 moved', '10/s, about 0 s left'],
])('says how far and how fast, and no more than is known', (running, elapsed, moved, pace) => {
  expect(movedWords(running)).toBe(moved);
  expect(paceWords(progressOf(running, began + elapsed))).toBe(pace);
});

it('is never more than whole', () => {
  expect(progressOf(task({ moved: 500 }), began + 1_000).share).toBe(1);
});
