import type { DeviceState, PlatformApplication } from '#lib/contracts/platform-application.ts';
import type { Queue } from '#lib/contracts/queue.ts';
import type { Subscription } from '#lib/contracts/subscription.ts';
import type { Topic } from '#lib/contracts/topic.ts';

/** A topic on the map. `id` is its ARN. */
export type TopicNode = { kind: 'topic'; id: string; name: string; topic: Topic };
/** A queue that is not only a dead-letter queue. `id` is its ARN. */
export type QueueNode = { kind: 'queue'; id: string; name: string; queue: Queue };
/** A queue that others name in their redrive policy and that no topic feeds. `id` is its ARN. */
export type DeadLetterQueueNode = { kind: 'dead-letter-queue'; id: string; name: string; queue: Queue };
/** A subscriber that is no queue. `id` is `{protocol}|{endpoint}`; `device` where it is one of mobile push that was read. */
export type EndpointNode = {
  kind: 'endpoint';
  id: string;
  name: string;
  protocol: string;
  endpoint: string;
  device?: DeviceState;
};
/** A mobile app, to which its subscribed devices belong. `id` is its ARN. */
export type ApplicationNode = { kind: 'application'; id: string; name: string; application: PlatformApplication };

/** A node of the graph. Node objects carry structure only: counts live in the per-ARN store and never touch them. */
export type GraphNode = TopicNode | QueueNode | DeadLetterQueueNode | EndpointNode | ApplicationNode;
export type NodeKind = GraphNode['kind'];

/**
 * How a subscription is drawn, the most telling first:
 * `tap` (Weir's own, for a while) · `unreadable` · `orphan` · `no-policy` · `pending` · `filtered` · `plain`. Raw delivery is a flag beside it.
 */
export type SubscriptionLook = 'tap' | 'unreadable' | 'orphan' | 'no-policy' | 'pending' | 'filtered' | 'plain';

export type SubscriptionEdge = {
  kind: 'subscription';
  /** The subscription's id. */
  id: string;
  source: string;
  target: string;
  look: SubscriptionLook;
  raw: boolean;
  /** Words on the edge, e.g. `kind = pick`, `no policy: dropped`; `null` = nothing to say. */
  label: string | null;
  subscription: Subscription;
};

export type RedriveEdge = {
  kind: 'redrive';
  /** `{sourceArn}|redrive`, or `{subscriptionId}|redrive` for a subscription's own dead-letter queue. */
  id: string;
  source: string;
  target: string;
  /** e.g. `after 5`. */
  label: string | null;
};

/** A device's endpoint belongs to its application. */
export type MembershipEdge = {
  kind: 'membership';
  /** `{endpoint's id}|application`. */
  id: string;
  source: string;
  target: string;
  label: null;
};

export type GraphEdge = SubscriptionEdge | RedriveEdge | MembershipEdge;

/** The structure of the map. Maps keep insertion order, which is by name and so the same for the same account. */
export type Graph = {
  nodes: ReadonlyMap<string, GraphNode>;
  edges: ReadonlyMap<string, GraphEdge>;
  /** Ids of the edges that end or begin at a node. */
  edgesOf: ReadonlyMap<string, readonly string[]>;
};

/** A place on the map, in map units (CSS pixels at zoom 1); `x`, `y` are the top left corner. */
export type Box = { x: number; y: number; width: number; height: number };
export type Point = { x: number; y: number };

/** Where everything stands. */
export type Layout = {
  boxes: ReadonlyMap<string, Box>;
  bounds: Box;
};

/** How a queue fares; read by node, painter, minimap, legend, table and inspector alike through one table. */
export type Health = 'dead-letters' | 'growing' | 'flowing' | 'quiet' | 'unreadable';

/** What is known of a queue's counts at one moment, with its trend. */
export type QueueNumbers = {
  visible: number;
  inFlight: number;
  delayed: number;
  /** ms since epoch when they were read. */
  at: number;
  /** messages per minute by which the depth changed over the last minute; `null` = not known yet. */
  rate: number | null;
};
