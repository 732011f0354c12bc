import type { AwsCall } from '#lib/contracts/aws-call.ts';
import type { PlanStep } from '#lib/contracts/plan.ts';
import { deadLetterOf } from '#lib/topology/change/dead-letter-of.ts';
import { endpointId } from '#lib/topology/endpoint.ts';
import type { Graph, GraphEdge } from '#lib/topology/model.ts';
import { subscriptionId } from '#lib/topology/subscription-id.ts';

/** An edge that an open plan adds or takes away. Its ends are ids of nodes of the map. */
export type Ghost = {
  /** Of the edge that goes; of one that comes, its own. */
  id: string;
  source: string;
  target: string;
  kind: GraphEdge['kind'];
  change: 'added' | 'removed';
};

type Step = Pick<PlanStep, 'call' | 'before'>;

/** How the map's edges would differ after these steps. What ends at something that is not on the map is left out. */
export function ghostsOf(steps: readonly Step[], graph: Graph): readonly Ghost[] {
  return steps
    .flatMap(({ call }) => ghostsOfCall(call, graph))
    .filter(({ source, target }) => graph.nodes.has(source) && graph.nodes.has(target));
}

function ghostsOfCall(call: AwsCall, graph: Graph): Ghost[] {
  switch (call.action) {
    case 'Subscribe': {
      const { topicArn: source, protocol, endpoint } = call;
      const target = protocol === 'sqs' ? endpoint : endpointId(protocol, endpoint);
      return [{ id: subscriptionId(call), source, target, kind: 'subscription', change: 'added' }];
    }
    case 'Unsubscribe':
      return [call.subscription, `${call.subscription}|redrive`].flatMap((id) => removed(graph, id));
    case 'SetSubscriptionAttributes': {
      if (call.name !== 'RedrivePolicy') return [];
      const source = graph.edges.get(call.subscription)?.target;
      return source === undefined ? [] : redriven(graph, `${call.subscription}|redrive`, source, call.value);
    }
    case 'CreateQueue':
    case 'SetQueueAttributes': {
      const { RedrivePolicy } = call.attributes;
      return RedrivePolicy === undefined ? [] : redriven(graph, `${call.arn}|redrive`, call.arn, RedrivePolicy);
    }
    case 'DeleteTopic':
      return (graph.edgesOf.get(call.arn) ?? []).flatMap((id) => removed(graph, id));
    case 'DeleteQueue':
      return removed(graph, `${call.arn}|redrive`);
    case 'TagQueue':
    case 'UntagQueue':
    case 'CreateTopic':
    case 'SetTopicAttributes':
    case 'TagResource':
    case 'UntagResource':
    case 'SetEndpointAttributes':
      return [];
  }
}

function removed(graph: Graph, id: string): Ghost[] {
  const edge = graph.edges.get(id);
  if (!edge) return [];
  return [{ id, source: edge.source, target: edge.target, kind: edge.kind, change: 'removed' }];
}

/** The old dead-letter edge goes where the policy names another queue or none; an edge of the same ends stays. */
function redriven(graph: Graph, id: string, source: string, policy: string): Ghost[] {
  const target = deadLetterOf({ RedrivePolicy: policy })?.arn ?? null;
  const known = graph.edges.get(id);
  if (known?.target === target) return [];
  const comes =
    target === null ? [] : [{ id: `${id}|${target}`, source, target, kind: 'redrive', change: 'added' } as const];
  return [...removed(graph, id), ...comes];
}
