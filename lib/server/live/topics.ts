import { isDeepStrictEqual } from 'node:util';
import type { Origin } from '#lib/contracts/access.ts';
import type { TopicReading } from '#lib/server/aws/sns/get-topic-attributes.ts';
import type { WeirError } from '#lib/server/weir-error.ts';
import { changedFields } from '#lib/topology/patch.ts';
import { unreadTopic } from '#lib/topology/unread.ts';
import { neverAsked, type TopicRecord } from './records.ts';
import type { State } from './state.ts';
import { accessAfter } from './unreadable.ts';

/** Makes a topic known, or known better: what a list tells outdoes what a subscription names. */
export function noteTopic(state: State, arn: string, origin: Origin): TopicRecord {
  const known = state.topics.get(arn);
  if (known) {
    if (origin === 'listed' && known.topic.origin !== 'listed') {
      state.replaceTopic(known, { ...known.topic, origin });
    }
    return known;
  }
  const record: TopicRecord = {
    topic: unreadTopic(arn, origin),
    settings: null,
    attributes: neverAsked(),
    tags: neverAsked(),
  };
  state.topics.set(arn, record);
  state.changes.topics.add(arn);
  state.changes.gone.delete(arn);
  if (origin === 'listed')
    state.observe({ kind: 'topic', change: 'appeared', id: arn, before: null, after: { name: record.topic.name } });
  return record;
}

/** Counts of subscriptions change with every `Subscribe`, which is told of the subscription itself. */
const VOLATILE = /^Subscriptions|^EffectiveDeliveryPolicy$/;

/** Settings that nothing changed stay the same object. */
function observeSettings(state: State, record: TopicRecord, next: Record<string, string>): void {
  const before = record.settings;
  if (isDeepStrictEqual(before, next)) return;
  record.settings = next;
  state.changes.settings.add(record.topic.arn);
  if (before === null) return;
  state.observe({ kind: 'topic', change: 'changed', id: record.topic.arn, ...changedFields(before, next) });
}

/** Takes in what `GetTopicAttributes` told at `at` (ms since epoch). */
export function applyTopicReading(state: State, record: TopicRecord, reading: TopicReading, at: number): void {
  const settings = Object.fromEntries(Object.entries(reading.attributes).filter(([name]) => !VOLATILE.test(name)));
  observeSettings(state, record, settings);
  state.replaceTopic(record, {
    ...record.topic,
    subscriptionsConfirmed: reading.subscriptionsConfirmed,
    subscriptionsPending: reading.subscriptionsPending,
    access: { state: 'readable', at: new Date(at).toISOString() },
  });
}

/** Takes in that a topic could not be read. */
export function applyTopicFailure(state: State, record: TopicRecord, error: WeirError, at: number): void {
  const access = accessAfter(error, at);
  if (access) state.replaceTopic(record, { ...record.topic, access });
}

/** Removes a topic that no list and no subscription names any more. */
export function forgetTopic(state: State, arn: string): void {
  const record = state.topics.get(arn);
  if (!record || !state.topics.delete(arn)) return;
  state.changes.topics.delete(arn);
  state.changes.gone.add(arn);
}
