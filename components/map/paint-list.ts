import type { NumbersStore } from '#lib/client/numbers.ts';
import { healthOf, isGrowing } from '#lib/topology/health.ts';
import type { Box, GraphNode, Health, QueueNumbers } from '#lib/topology/model.ts';
import { touches } from './box-overlap.ts';
import { gaugeLevel } from './gauge-level.ts';
import type { MapWorld } from './map-world.ts';

export type PaintItem = {
  id: string;
  node: GraphNode;
  box: Box;
  /** `null` for what is no queue. */
  health: Health | null;
  growing: boolean;
  /** 0 to 1: the depth on a logarithmic scale. */
  level: number;
  numbers: QueueNumbers | undefined;
};

/** Every node as the painter needs it, with its latest numbers beside its place. */
export type PaintList = {
  items: readonly PaintItem[];
  of(id: string): PaintItem | undefined;
  /** Calls back after each batch of numbers with the queues that began or ceased to grow; returns the way to stop. */
  subscribe(listener: (turned: readonly PaintItem[]) => void): () => void;
  /** How many nodes the box touches; stops counting at `limit`. */
  countIn(box: Box, limit: number): number;
};

export function createPaintList(world: MapWorld, numbers: NumbersStore): PaintList {
  const items: PaintItem[] = [];
  for (const [id, node] of world.graph.nodes) {
    const box = world.layout.boxes.get(id);
    if (box) items.push({ id, node, box, health: null, growing: false, level: 0, numbers: undefined });
  }
  const refresh = createRefresh(items, numbers);
  const listeners = new Set<Parameters<PaintList['subscribe']>[0]>();
  let end = () => {};
  refresh();
  const byId = new Map(items.map((item) => [item.id, item]));
  return {
    items,
    of: (id) => byId.get(id),
    countIn: (box, limit) => countIn(items, box, limit),
    subscribe(listener) {
      if (listeners.size === 0) end = numbers.subscribeAll((changed) => tell(listeners, refresh(changed)));
      if (listeners.size === 0) refresh();
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) end();
      };
    },
  };
}

function tell(listeners: ReadonlySet<(turned: readonly PaintItem[]) => void>, turned: readonly PaintItem[]): void {
  for (const listener of listeners) listener(turned);
}

/**
 * Makes what takes over the numbers of now, of all queues or of those whose numbers or dead letters changed; it answers
 * with the items that began or ceased to grow.
 */
function createRefresh(
  items: readonly PaintItem[],
  numbers: NumbersStore,
): (changed?: ReadonlySet<string>) => readonly PaintItem[] {
  const readers = readersOf(items);
  return (changed) => {
    const turned: PaintItem[] = [];
    for (const item of new Set([...(changed ?? readers.keys())].flatMap((arn) => readers.get(arn) ?? []))) {
      if (!('queue' in item.node)) continue;
      const { queue } = item.node;
      const own = numbers.get(item.id);
      const spent = queue.deadLetter ? numbers.get(queue.deadLetter.arn) : undefined;
      const growing = own !== undefined && isGrowing(own.rate ?? 0, own.visible);
      if (growing !== item.growing) turned.push(item);
      item.numbers = own;
      item.growing = growing;
      item.health = healthOf(queue, own, spent?.visible ?? null);
      item.level = gaugeLevel(own?.visible ?? 0);
    }
    return turned;
  };
}

/** Whose picture each ARN's numbers are part of: the queue's own, and those of the queues that it takes dead letters of. */
function readersOf(items: readonly PaintItem[]): ReadonlyMap<string, readonly PaintItem[]> {
  const readers = new Map<string, PaintItem[]>();
  const read = (arn: string, item: PaintItem) => {
    const others = readers.get(arn);
    if (others) others.push(item);
    else readers.set(arn, [item]);
  };
  for (const item of items) {
    if (!('queue' in item.node)) continue;
    read(item.id, item);
    if (item.node.queue.deadLetter) read(item.node.queue.deadLetter.arn, item);
  }
  return readers;
}

function countIn(items: readonly PaintItem[], box: Box, limit: number): number {
  let count = 0;
  for (const item of items) {
    if (touches(item.box, box)) count += 1;
    if (count >= limit) return count;
  }
  return count;
}
