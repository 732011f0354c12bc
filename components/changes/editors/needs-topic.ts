import type { CreateForms } from './create-shelf.ts';

const WITH_TOPIC: ReadonlySet<CreateForms['open']> = new Set(['topic', 'fan-out', 'fifo-pipeline', 'priority-lanes']);

/** Whether it is a topic, or a pattern that begins at one: not to be made where the server has none. */
export function needsTopic(what: CreateForms['open']): boolean {
  return WITH_TOPIC.has(what);
}
