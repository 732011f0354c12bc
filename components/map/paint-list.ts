import type { NumbersStore } from '#lib/client/numbers.ts';
import { healthOf, isGrowing } from '#lib/topology/health.ts';
import type { Box, GraphNode, Health, QueueNumbers } from '#lib/topology/model.ts';
import { once } from '#lib/topology/once.ts';
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
};

/** Numbers are taken over when they are asked for, all at first, and then those of the queues that changed. */
export function createPaintList(world: MapWorld, numbers: NumbersStore): PaintList {
  const items = itemsOf(world);
  const byId = once(() => new Map(items.map((item) => [item.id, item])));
  const readers = once(() => readersOf(items));
  const listeners = new Set<Parameters<PaintList['subscribe']>[0]>();
  let end = () => {};
  let known = false;
  const takeOver = (those: readonly PaintItem[]) => {
    known = true;
    return those.filter((item) => takeNumbers(item, numbers));
  };
  const settle = () => known || takeOver(items);
  const onNumbers = (changed: ReadonlySet<string>) =>
    tell(listeners, takeOver(known ? [...changed].flatMap((arn) => readers().get(arn) ?? []) : items));
  return {
    get items() {
      settle();
      return items;
    },
    of(id) {
      settle();
      return byId().get(id);
    },
    subscribe(listener) {
      if (listeners.size === 0) {
        known = false;
        end = numbers.subscribeAll(onNumbers);
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) end();
      };
    },
  };
}

function itemsOf({ graph, layout }: MapWorld): readonly PaintItem[] {
  const items: PaintItem[] = [];
  for (const [id, node] of graph.nodes) {
    const box = layout.boxes.get(id);
    if (box) items.push({ id, node, box, health: null, growing: false, level: 0, numbers: undefined });
  }
  return items;
}

function tell(listeners: ReadonlySet<(turned: readonly PaintItem[]) => void>, turned: readonly PaintItem[]): void {
  for (const listener of listeners) listener(turned);
}

/** Takes over the numbers of now; answers whether the queue began or ceased to grow. */
function takeNumbers(item: PaintItem, numbers: NumbersStore): boolean {
  if (!('queue' in item.node)) return false;
  const { queue } = item.node;
  const own = numbers.get(item.id);
  const spent = queue.deadLetter ? numbers.get(queue.deadLetter.arn) : undefined;
  const growing = own !== undefined && isGrowing(own.rate ?? 0, own.visible);
  const turned = growing !== item.growing;
  item.numbers = own;
  item.growing = growing;
  item.health = healthOf(queue, own, spent?.visible ?? null);
  item.level = gaugeLevel(own?.visible ?? 0);
  return turned;
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
