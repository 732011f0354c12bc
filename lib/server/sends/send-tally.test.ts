import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { EntryResult } from '#lib/contracts/message.ts';
import { createSendTally } from './send-tally.ts';

const SENT: EntryResult = { outcome: 'sent', messageId: 'm', sequenceNumber: null };
const FAILED: EntryResult = { outcome: 'failed', code: 'InternalError', why: '' };

const note = vi.fn();
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  note.mockReset();
});

const sent = (id: string, results: EntryResult[]) => ({ operationId: 'sendMessageBatch', id, verb: 'Sent', results });
const words = () => note.mock.calls.map(([{ id, words }]) => `${id}: ${words}`);

it('notes the first at once, and what follows soon as one', () => {
  const tally = createSendTally({ note });
  tally.add(sent('a', [SENT]));
  expect(words()).toEqual(['a: Sent 1 message']);
  for (let request = 0; request < 5; request += 1) tally.add(sent('a', [SENT, SENT]));
  tally.add(sent('a', [FAILED]));
  tally.add(sent('b', [SENT]));
  expect(words().slice(1)).toEqual(['b: Sent 1 message']);
  vi.advanceTimersByTime(10_000);
  expect(words().slice(2)).toEqual(['a: Sent 10 messages; 1 failed (InternalError)']);
  vi.advanceTimersByTime(60_000);
  expect(note).toHaveBeenCalledTimes(3);
});

it('loses nothing when it is closed', () => {
  const tally = createSendTally({ note });
  tally.add(sent('a', [SENT]));
  tally.add(sent('a', [SENT]));
  tally.close();
  expect(words()).toEqual(['a: Sent 1 message', 'a: Sent 1 message']);
  vi.advanceTimersByTime(60_000);
  expect(note).toHaveBeenCalledTimes(2);
});
