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
  /** Takes over what the numbers store says now; tells whether anything looks different. */
  refresh(): boolean;
  /** How many nodes the box touches; stops counting at `limit`. */
  countIn(box: Box, limit: number): number;
};

export function createPaintList(world: MapWorld, numbers: NumbersStore): PaintList {
  const items: PaintItem[] = [];
  for (const [id, node] of world.graph.nodes) {
    const box = world.layout.boxes.get(id);
    if (box) items.push({ id, node, box, health: null, growing: false, level: 0, numbers: undefined });
  }
  const spentOf = items.map(({ node }) => (node.kind === 'queue' ? node.queue.deadLetter?.arn : undefined));
  const spentSeen: (QueueNumbers | undefined)[] = items.map(() => undefined);
  const stale = new Set(items.flatMap((item) => ('queue' in item.node ? [item] : [])));
  const refresh = () => {
    let changed = false;
    items.forEach((item, i) => {
      if (!('queue' in item.node)) return;
      const spentArn = spentOf[i];
      const [own, spent] = [numbers.get(item.id), spentArn ? numbers.get(spentArn) : undefined];
      if (own === item.numbers && spent === spentSeen[i] && !stale.has(item)) return;
      stale.delete(item);
      spentSeen[i] = spent;
      item.numbers = own;
      item.health = healthOf(item.node.queue, own, spent?.visible ?? null);
      item.growing = own !== undefined && isGrowing(own.rate ?? 0, own.visible);
      item.level = gaugeLevel(own?.visible ?? 0);
      changed = true;
    });
    return changed;
  };
  refresh();
  const byId = new Map(items.map((item) => [item.id, item]));
  return { items, of: (id) => byId.get(id), refresh, countIn: (box, limit) => countIn(items, box, limit) };
}

function countIn(items: readonly PaintItem[], box: Box, limit: number): number {
  let count = 0;
  for (const item of items) {
    if (touches(item.box, box)) count += 1;
    if (count >= limit) return count;
  }
  return count;
}
