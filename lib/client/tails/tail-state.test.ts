import { expect, it } from 'vitest';
import { aSeenMessage } from '#lib/testing/a-seen-message.ts';
import { NOW, queueArn } from '#lib/testing/builders.ts';
import { afterEvent, isTailing, NO_TAIL } from './tail-state.ts';

const message = (index: number) => aSeenMessage({ messageId: `m${index}` });
const batchOf = (from: number, count: number) => ({
  type: 'messages' as const,
  messages: Array.from({ length: count }, (_, index) => message(from + index)),
});

it('runs once its tap stands, and is over once that is gone', () => {
  const placing = { ...NO_TAIL, phase: 'placing' as const };
  const running = afterEvent(placing, { type: 'tapped', queueArn: queueArn('weir-tap-0badcafe'), expiresAt: NOW });
  const over = afterEvent(running, { type: 'untapped', why: 'It was stopped.', left: [] });
  expect([placing, running, over].map(isTailing)).toEqual([true, true, false]);
  expect(over.untapped).toEqual({ why: 'It was stopped.', left: [] });
});

it('keeps the newest two thousand, and counts them all, each once', () => {
  let state = afterEvent(NO_TAIL, batchOf(0, 1_500));
  state = afterEvent(state, batchOf(1_000, 1_500));
  expect([state.messages.length, state.count]).toEqual([2_000, 2_500]);
  expect(state.messages.at(-1)?.messageId).toBe('m2499');
  expect(state.messages[0]?.messageId).toBe('m500');
});

it('is the same while nothing changes', () => {
  const state = afterEvent(NO_TAIL, batchOf(0, 3));
  expect(afterEvent(state, { type: 'rate', perSecond: 0, dropped: 0 })).toBe(state);
  expect(afterEvent(state, batchOf(0, 3)).messages).toBe(state.messages);
});
