import type { Call } from '#sandbox/core/action.ts';
import type { Topic } from '../state.ts';
import { deliver } from './deliver.ts';
import type { Message } from './message.ts';
import { passesFilter } from './passes-filter.ts';

/** Delivers a message to every confirmed subscription whose filter lets it through, in the order they were made. */
export function fanOut(call: Call, topic: Topic, message: Message): void {
  for (const subscription of topic.subscriptions.values()) {
    if (subscription.confirmation.kind === 'pending' || !passesFilter(subscription, message)) continue;
    deliver({ call, topic, subscription, message });
  }
}
