import type { OwnerOf } from '#lib/topology/merge-topologies.ts';
import type { Wire } from './feed/live-set.ts';
import type { Looking } from './watch.ts';

/** Tells each connection what is looked at of its own. */
export function shareLook(
  wires: readonly Wire[],
  ownerOf: OwnerOf,
  { selected, inView, worst }: Partial<Looking>,
): void {
  for (const { connection, watch } of wires) {
    const isOwn = (id: string) => wires.length === 1 || ownerOf(id) === connection;
    watch.look({
      ...(selected !== undefined && { selected: selected !== null && isOwn(selected) ? selected : null }),
      ...(inView && { inView: inView.filter(isOwn) }),
      ...(worst && { worst: worst.filter(isOwn) }),
    });
  }
}
