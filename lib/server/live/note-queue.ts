import type { Origin } from '#lib/contracts/access.ts';
import { unreadQueue } from '#lib/topology/unread.ts';
import { neverAsked, type QueueRecord } from './records.ts';
import type { State } from './state.ts';

function newQueue(state: State, arn: string, origin: Origin): QueueRecord {
  return {
    queue: unreadQueue(arn, { key: state.nextKey(), origin }),
    url: null,
    policy: undefined,
    settings: null,
    counts: neverAsked(),
    tags: neverAsked(),
    unchanged: 0,
  };
}

/** Makes a queue known, or known better: what a list tells outdoes what another resource names. */
export function noteQueue(state: State, arn: string, origin: Origin, url: string | null = null): QueueRecord {
  const known = state.queues.get(arn);
  if (!known) {
    const record = newQueue(state, arn, origin);
    record.url = url;
    state.queues.set(arn, record);
    state.changes.queues.add(arn);
    state.changes.gone.delete(arn);
    if (origin === 'listed')
      state.observe({ kind: 'queue', change: 'appeared', id: arn, before: null, after: { name: record.queue.name } });
    return record;
  }
  known.url = url ?? known.url;
  if (origin === 'listed' && known.queue.origin !== 'listed') {
    if (known.queue.access.state === 'missing') known.counts.at = 0;
    state.replaceQueue(known, { ...known.queue, origin });
  }
  return known;
}
