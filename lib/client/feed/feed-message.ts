import type { ConnectionStatus } from '#lib/contracts/connection.ts';
import type { Heartbeat, Patch } from '#lib/contracts/feed.ts';
import type { Topology } from '#lib/contracts/topology.ts';

/** What a tab hears, from its own stream or from the tab that holds the stream for all. */
export type FeedMessage =
  | { event: 'snapshot'; data: Topology }
  | { event: 'patch'; data: Patch }
  | { event: 'status'; data: ConnectionStatus }
  | { event: 'heartbeat'; data: Heartbeat }
  /** The stream broke; the browser tries again by itself. */
  | { event: 'broken' };

export type Hear = (message: FeedMessage) => void;
