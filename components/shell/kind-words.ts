import type { NodeKind } from '#lib/topology/model.ts';

/** What a kind of node is called where it stands beside a name. */
export const KIND_WORDS: Record<NodeKind, string> = {
  topic: 'topic',
  queue: 'queue',
  'dead-letter-queue': 'dead-letter queue',
  endpoint: 'endpoint',
  application: 'mobile app',
};
