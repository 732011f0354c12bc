import { setTimeout as sleep } from 'node:timers/promises';
import type { WholeMessage } from '#lib/contracts/message.ts';
import { deleteMessageBatch } from '#lib/server/aws/sqs/delete-message-batch.ts';
import { receiveMessage } from '#lib/server/aws/sqs/receive-message.ts';
import type { Desk } from '#lib/server/desk.ts';
import { isWeirError } from '#lib/server/weir-error.ts';
import { type PlacedTap, TAP_VISIBILITY } from './tap.ts';

type Drain = {
  desk: Pick<Desk, 'aws' | 'now'>;
  tap: PlacedTap;
  /** seconds that SQS waits for a first message */
  wait: number;
  signal: AbortSignal;
  onMessages: (messages: WholeMessage[]) => void;
};

/** messages a receive */
const BATCH = 10;
/** ms; a queue can be unknown for a moment after it was created (SQS API reference, CreateQueue). */
const SETTLING = 10_000;
/** ms before the next try after an error that passes. */
const PAUSE = 500;

/**
 * Receives and deletes what a tap holds, until `signal` says stop. A FIFO tap's batch is deleted before the next is
 * received: until then its groups are locked. Errors: what does not pass: `denied`, `not_found`, `unauthenticated`.
 */
export async function drainTap({ desk, tap, wait, signal, onMessages }: Drain): Promise<void> {
  const { aws } = desk;
  const { url, name } = tap;
  const settledAt = desk.now() + SETTLING;
  while (!signal.aborted) {
    try {
      const received = await receiveMessage({ aws, url, name, max: BATCH, wait, visibility: TAP_VISIBILITY });
      if (signal.aborted || received.length === 0) continue;
      onMessages(received.map(({ message }) => message));
      const handles = received.map(({ handle }) => handle);
      const deleted = deleteMessageBatch({ aws, url, name, handles }).catch(leaveToRetention);
      if (name.endsWith('.fifo')) await deleted;
    } catch (error) {
      if (signal.aborted) return;
      if (!passes(error, desk.now() < settledAt)) throw error;
      await sleep(PAUSE, undefined, { signal }).catch(() => {});
    }
  }
}

/** What is not deleted comes a second time, and is known by its id; it goes with the queue in any case. */
function leaveToRetention(error: unknown): void {
  if (!isWeirError(error)) throw error;
}

function passes(error: unknown, settling: boolean): boolean {
  if (!isWeirError(error)) return false;
  return error.code === 'throttled' || error.code === 'unreachable' || (settling && error.code === 'not_found');
}
