import type { QueryClient } from '@tanstack/react-query';
import type { Patch } from '#lib/contracts/feed.ts';
import type { Queue } from '#lib/contracts/queue.ts';
import type { Topology } from '#lib/contracts/topology.ts';
import { applyPatch } from '#lib/topology/patch.ts';
import type { NumbersStore, Reading } from '../numbers.ts';
import { statusKey, topologyKey } from '../queries/keys.ts';

/** Four numbers a queue: `key, visible, inFlight, delayed`. */
const STRIDE = 4;

/** Keeps a connection's picture: structure goes to the query client, counts to the store by ARN, and only there. */
export type Picture = {
  replace(topology: Topology): void;
  /** `false` where the patch does not follow on what is known: the picture must be read anew. */
  patch(patch: Patch): boolean;
};

export function createPicture(connection: string, client: QueryClient, numbers: NumbersStore): Picture {
  const arnOfKey = new Map<number, string>();
  let revision: number | null = null;
  let epoch: string | null = null;

  function learn(queues: readonly Queue[]): void {
    for (const { key, arn } of queues) arnOfKey.set(key, arn);
    numbers.write(queues.flatMap((queue) => readingOf(queue) ?? []));
  }

  return {
    replace(topology) {
      if (topology.epoch !== epoch) arnOfKey.clear();
      epoch = topology.epoch;
      revision = topology.revision;
      learn(topology.queues);
      client.setQueryData(topologyKey(connection), topology);
      client.setQueryData(statusKey(connection), topology.status);
    },
    patch(patch) {
      if (revision === null || patch.r > revision + 1) return false;
      // One that is known already came while the picture was being read.
      if (patch.r <= revision) return true;
      revision = patch.r;
      if (patch.queues) learn(patch.queues);
      if (patch.n) numbers.write(readingsOf(patch.n, Date.parse(patch.at), arnOfKey));
      client.setQueryData<Topology>(topologyKey(connection), (known) => known && applyPatch(known, patch));
      return true;
    },
  };
}

function readingOf({ arn, visible, inFlight, delayed, countedAt }: Queue): Reading | null {
  if (visible === null || inFlight === null || delayed === null || countedAt === null) return null;
  return { arn, visible, inFlight, delayed, at: Date.parse(countedAt) };
}

function readingsOf(flat: readonly number[], at: number, arnOfKey: ReadonlyMap<number, string>): Reading[] {
  const readings: Reading[] = [];
  for (let i = 0; i + STRIDE <= flat.length; i += STRIDE) {
    const [key = -1, visible = 0, inFlight = 0, delayed = 0] = flat.slice(i, i + STRIDE);
    const arn = arnOfKey.get(key);
    if (arn !== undefined) readings.push({ arn, visible, inFlight, delayed, at });
  }
  return readings;
}
