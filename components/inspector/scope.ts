import type { NumbersStore } from '#lib/client/numbers.ts';
import type { ConnectionId } from '#lib/contracts/connection.ts';
import type { Topology } from '#lib/contracts/topology.ts';
import type { Zone } from '#lib/format/instant.ts';
import type { Graph } from '#lib/topology/model.ts';

/** What every panel of the inspector reads from. */
export type Scope = {
  connection: ConnectionId;
  graph: Graph;
  topology: Topology;
  numbers: NumbersStore;
  zone: Zone;
  /** Selects another node or edge, by its id, and opens a tab of it if one is named. */
  onSelect: (id: string, tab?: string) => void;
  /** Puts nodes, by their ids, in the light on the map; `null` = all of them again. */
  onLight?: (ids: ReadonlySet<string> | null) => void;
};
