import { isDeepStrictEqual } from 'node:util';
import { changedFields } from '#lib/topology/patch.ts';
import type { Fact } from './facts.ts';
import type { State } from './state.ts';

type TagFact = Extract<Fact, { kind: 'queue-tags' | 'topic-tags' }>;

/** Takes in a queue's or topic's tags. */
export function applyTags(state: State, fact: TagFact, tags: Record<string, string>): void {
  if (fact.kind === 'queue-tags') {
    const { queue } = fact.record;
    observe(state, 'queue', queue.arn, queue.tags, tags);
    state.replaceQueue(fact.record, { ...queue, tags });
  } else {
    const { topic } = fact.record;
    observe(state, 'topic', topic.arn, topic.tags, tags);
    state.replaceTopic(fact.record, { ...topic, tags });
  }
}

function observe(
  state: State,
  kind: 'queue' | 'topic',
  id: string,
  before: Record<string, string> | null,
  tags: Record<string, string>,
): void {
  if (before === null || isDeepStrictEqual(before, tags)) return;
  state.observe({ kind, change: 'changed', id, ...changedFields({ tags: before }, { tags }) });
}
