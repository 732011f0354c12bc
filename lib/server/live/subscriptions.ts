import { isDeepStrictEqual } from 'node:util';
import type { SubscriptionAttributes } from '#lib/contracts/subscription.ts';
import type { ListedSubscription } from '#lib/server/aws/sns/listed-subscription.ts';
import { isQueueArn, isTopicArn } from '#lib/server/place.ts';
import type { WeirError } from '#lib/server/weir-error.ts';
import { changedFields } from '#lib/topology/patch.ts';
import { deliveryOf } from './links.ts';
import { noteQueue } from './note-queue.ts';
import { neverAsked, type SubscriptionRecord } from './records.ts';
import type { State } from './state.ts';
import { noteTopic } from './topics.ts';
import { accessAfter } from './unreadable.ts';

/** Takes in a listed subscription; its topic and its queue become known where they were not. */
export function noteSubscription(state: State, listed: ListedSubscription, listedBy: 'account' | 'topic'): void {
  if (isTopicArn(listed.topicArn)) noteTopic(state, listed.topicArn, 'referenced');
  if (listed.protocol === 'sqs' && isQueueArn(listed.endpoint)) noteQueue(state, listed.endpoint, 'referenced');
  const known = state.subscriptions.get(listed.id);
  if (known) {
    if (listedBy === 'account') known.listedBy = 'account';
    observeChange(state, known, listed);
    state.replaceSubscription(known, { ...known.subscription, ...listed });
    return;
  }
  const subscription = { ...listed, delivery: 'unknown', attributes: null, access: { state: 'unread' } } as const;
  state.addSubscription({ subscription, listedBy, attributes: neverAsked(), device: neverAsked() });
  const record = state.subscriptions.get(listed.id);
  if (record) state.replaceSubscription(record, { ...subscription, delivery: deliveryOf(state, subscription) });
  state.observe({ kind: 'subscription', change: 'appeared', id: listed.id, before: null, after: { ...listed } });
}

function observeChange(state: State, { subscription }: SubscriptionRecord, listed: ListedSubscription): void {
  const { arn, pending, owner } = subscription;
  const before = { arn, pending, owner };
  const after = { arn: listed.arn, pending: listed.pending, owner: listed.owner };
  if (isDeepStrictEqual(before, after)) return;
  state.observe({ kind: 'subscription', change: 'changed', id: subscription.id, ...changedFields(before, after) });
}

/** Takes in what `GetSubscriptionAttributes` told at `at` (ms since epoch). */
export function applySubscriptionReading(
  state: State,
  record: SubscriptionRecord,
  reading: Omit<SubscriptionAttributes, 'readAt'>,
  at: number,
): void {
  const readAt = new Date(at).toISOString();
  if (record.subscription.attributes) {
    const { readAt: _, ...before } = record.subscription.attributes;
    if (!isDeepStrictEqual(before, reading)) {
      const changed = changedFields(before, reading);
      state.observe({ kind: 'subscription', change: 'changed', id: record.subscription.id, ...changed });
    }
  }
  if (reading.deadLetterArn && isQueueArn(reading.deadLetterArn)) noteQueue(state, reading.deadLetterArn, 'referenced');
  state.replaceSubscription(record, {
    ...record.subscription,
    attributes: { ...reading, readAt },
    access: { state: 'readable', at: readAt },
  });
}

/** Takes in that a subscription's attributes could not be read. */
export function applySubscriptionFailure(state: State, record: SubscriptionRecord, error: WeirError, at: number): void {
  const access = accessAfter(error, at);
  if (access) state.replaceSubscription(record, { ...record.subscription, access });
}

/** Removes a subscription that its list does not name any more. */
export function forgetSubscription(state: State, id: string): void {
  const record = state.subscriptions.get(id);
  if (!record) return;
  state.removeSubscription(id);
  const { arn, pending, owner } = record.subscription;
  state.observe({ kind: 'subscription', change: 'disappeared', id, before: { arn, pending, owner }, after: null });
}
