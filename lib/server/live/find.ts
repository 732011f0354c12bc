import type { QueueRecord, TopicRecord } from './records.ts';
import type { State } from './state.ts';

/** A known queue by name: this account's own before another's of the same name. */
export function findQueue(state: State, name: string): QueueRecord | undefined {
  const own = state.queues.get(arnOf(state, 'sqs', name));
  return own ?? [...state.queues.values()].find(({ queue }) => queue.name === name);
}

/** A known topic by name: this account's own before another's of the same name. */
export function findTopic(state: State, name: string): TopicRecord | undefined {
  const own = state.topics.get(arnOf(state, 'sns', name));
  return own ?? [...state.topics.values()].find(({ topic }) => topic.name === name);
}

/** The ARN a resource of this account and region has. */
export function arnOf({ place, account }: State, service: 'sqs' | 'sns', name: string): string {
  return `arn:${place.partition}:${service}:${place.region}:${account}:${name}`;
}
