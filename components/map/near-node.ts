import type { Node, NodeProps } from '@xyflow/react';
import type { DisplayName } from '#lib/topology/display-names.ts';
import type {
  ApplicationNode,
  DeadLetterQueueNode,
  EndpointNode,
  GraphNode,
  QueueNode,
  TopicNode,
} from '#lib/topology/model.ts';
import type { DeadLetterLink } from './dead-letter-of.ts';

type Data<N extends GraphNode> = { node: N; name: DisplayName; dense: boolean };

/** The map's nodes as React Flow holds them: places and structure, never numbers. */
export type NearNode =
  | Node<Data<TopicNode> & { drawn: number }, 'topic'>
  | Node<Data<QueueNode> & { deadLetter: DeadLetterLink | null }, 'queue'>
  | Node<Data<DeadLetterQueueNode>, 'dead-letter-queue'>
  | Node<Data<EndpointNode>, 'endpoint'>
  | Node<Data<ApplicationNode>, 'application'>;

export type NearNodeProps<K extends GraphNode['kind']> = NodeProps<Extract<NearNode, { type?: K }>>;
