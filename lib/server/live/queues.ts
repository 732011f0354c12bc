import { isDeepStrictEqual } from 'node:util';
import type { QueueReading } from '#lib/server/aws/sqs/queue-reading.ts';
import { type WeirError, weirError } from '#lib/server/weir-error.ts';
import { parseArn } from '#lib/topology/arn.ts';
import { changedFields } from '#lib/topology/patch.ts';
import { linkDeadLetter, relinkDeliveries } from './links.ts';
import type { QueueRecord } from './records.ts';
import type { State } from './state.ts';
import { accessAfter } from './unreadable.ts';

/** Attributes that change with every message, or that only repeat the name. */
const VOLATILE = /^Approximate|^LastModifiedTimestamp$|^QueueArn$/;

function settingsOf(attributes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !VOLATILE.test(name)));
}

/** Settings that nothing changed stay the same object. */
function observeSettings(state: State, record: QueueRecord, next: Record<string, string>): void {
  const before = record.settings;
  if (isDeepStrictEqual(before, next)) return;
  record.settings = next;
  state.changes.settings.add(record.queue.arn);
  if (before === null) return;
  state.observe({ kind: 'queue', change: 'changed', id: record.queue.arn, ...changedFields(before, next) });
}

/** Takes in what `GetQueueAttributes` told at `at` (ms since epoch). */
export function applyQueueReading(state: State, record: QueueRecord, reading: QueueReading, at: number): void {
  const before = record.queue;
  const instant = new Date(at).toISOString();
  const { visible, inFlight, delayed, deadLetter, retention } = reading;
  const same = before.visible === visible && before.inFlight === inFlight && before.delayed === delayed;
  record.unchanged = same ? record.unchanged + 1 : 0;
  observeSettings(state, record, settingsOf(reading.attributes));
  state.replaceQueue(record, {
    ...before,
    visible,
    inFlight,
    delayed,
    countedAt: instant,
    deadLetter,
    retention,
    access: { state: 'readable', at: instant },
  });
  if (before.deadLetter?.arn !== deadLetter?.arn) linkDeadLetter(state, before, deadLetter?.arn ?? null);
  if (record.policy !== reading.policy || before.access.state !== 'readable') {
    record.policy = reading.policy;
    relinkDeliveries(state, before.arn);
  }
}

/** Takes in that a queue could not be read: its last counts stay, with their age. */
export function applyQueueFailure(state: State, record: QueueRecord, error: WeirError, at: number): void {
  if (error.code === 'not_found') record.url = null;
  const access = accessAfter(isHidden(state, record, error) ? notTold(record) : error, at);
  if (!access) return;
  state.replaceQueue(record, { ...record.queue, access });
  relinkDeliveries(state, record.queue.arn);
}

/** SQS answers alike for a queue that is gone and for another account's that may not be seen. */
function isHidden({ account }: State, { queue }: QueueRecord, error: WeirError): boolean {
  return error.code === 'not_found' && parseArn(queue.arn)?.account !== account;
}

function notTold({ queue: { name, arn } }: QueueRecord): WeirError {
  const owner = parseArn(arn)?.account;
  return weirError(
    'denied',
    `Queue ${name} of account ${owner} does not exist, or this role may not see it. Its owner can allow it in the queue's policy.`,
  );
}

/** Whether this connection can read a queue at all: a queue of another region is another connection's. */
export function isReadableHere(state: State, arn: string): boolean {
  const parts = parseArn(arn);
  return parts?.service === 'sqs' && parts.region === state.place.region;
}

/** Removes a queue that no list and no resource names any more. */
export function forgetQueue(state: State, arn: string): void {
  const record = state.queues.get(arn);
  if (!record || !state.queues.delete(arn)) return;
  for (const changed of [state.changes.queues, state.changes.counts]) changed.delete(arn);
  state.changes.gone.add(arn);
  if (record.queue.deadLetter) linkDeadLetter(state, record.queue, null);
  relinkDeliveries(state, arn);
}
