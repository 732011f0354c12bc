import { createStore } from '#lib/client/store.ts';

/** What is to be made: anything, a queue joined to what a drag began at, or the subscription of a device of an app. */
export type CreateWish =
  | { kind: 'anything' }
  | { kind: 'queue-beside'; connect: 'subscribe' | 'redrive'; source: string }
  | { kind: 'device-of'; source: string; application: string };

/** The form that is open; `null` = none is. */
export const createDesk = createStore<CreateWish | null>(null);

/** Opens the forms of queues, topics and patterns. */
export function openCreate(): void {
  createDesk.set({ kind: 'anything' });
}

/** Opens the small form of a queue that is joined to `source`, the ARN of the topic or queue that a drag began at. */
export function openQuickCreate(connect: 'subscribe' | 'redrive', source: string): void {
  createDesk.set({ kind: 'queue-beside', connect, source });
}

/** Opens the choice of the device that the topic `source` is to feed, by the ARN of its app. */
export function openDeviceChoice(source: string, application: string): void {
  createDesk.set({ kind: 'device-of', source, application });
}
