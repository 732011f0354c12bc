import { isQueueArn, isTopicArn } from '#lib/server/place.ts';
import { parseArn } from '#lib/topology/arn.ts';
import { noteQueue } from './note-queue.ts';
import type { State } from './state.ts';
import { noteTopic } from './topics.ts';

/** Makes what a link or a person names known, so that it is read first, before any list tells of it. */
export function lookAt(state: State, selected: string | null): void {
  if (selected === null || parseArn(selected)?.region !== state.place.region) return;
  if (isQueueArn(selected)) noteQueue(state, selected, 'referenced');
  else if (isTopicArn(selected)) noteTopic(state, selected, 'referenced');
}
