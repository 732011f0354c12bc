import type { ResourceKind } from '#lib/topology/change-forms/attribute-field.ts';
import type { Deed } from '#lib/topology/change-forms/policy/deeds.ts';

/** What a deed is called, of a queue and of a topic. */
export const DEED_WORDS: Record<ResourceKind, Record<Deed, string>> = {
  queue: { send: 'Send', receive: 'Receive and delete', manage: 'Manage', read: 'Read attributes' },
  topic: { send: 'Publish', receive: 'Subscribe', manage: 'Manage', read: 'Read attributes' },
};
