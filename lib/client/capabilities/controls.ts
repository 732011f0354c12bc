import type { Capabilities, CapabilityName } from '#lib/contracts/capability.ts';

/** What each control needs of the server; one whose need is known not to be met is absent. */
const NEEDS = {
  topics: 'topics',
  'create-topic': 'topics',
  'subscribe-to-topic': 'topics',
  redrive: 'messageMoveTasks',
  'queue-tags': 'queueTags',
  'topic-tags': 'topicTags',
} as const satisfies Record<string, CapabilityName>;

/** A control, or a group of them that comes and goes together. */
export type Control = keyof typeof NEEDS;

/** Whether a control is there; also while nothing is known yet (`undefined`). */
export function isOffered(control: Control, capabilities: Capabilities | undefined): boolean {
  return capabilities?.[NEEDS[control]].can !== 'no';
}
