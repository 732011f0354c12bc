import type { AwsCall } from '#lib/contracts/aws-call.ts';
import type { Change } from '#lib/contracts/change.ts';
import { idsOfCall } from '#lib/topology/change/ids-of-call.ts';
import type { Graph, SubscriptionEdge } from '#lib/topology/model.ts';

/**
 * Ids of the subscriptions of queues whose delivery a change that ended may have altered, as far as they are there
 * (still, or already): first those that it made or edited, then those of queues whose policy it wrote.
 */
export function subscriptionsToProbe({ outcome, steps }: Change, graph: Graph): string[] {
  if (outcome === 'running') return [];
  const calls = steps.flatMap(({ step, state }) => (state.state === 'done' ? step.call : []));
  const ids = [...calls.flatMap(subscribed), ...calls.flatMap((call) => feeding(call, graph))];
  return [...new Set(ids)].filter((id) => isOfQueue(graph, id));
}

function subscribed(call: AwsCall): string[] {
  return call.action === 'Subscribe' || call.action === 'SetSubscriptionAttributes' ? [idsOfCall(call)[0]] : [];
}

function feeding(call: AwsCall, graph: Graph): readonly string[] {
  const writes = call.action === 'SetQueueAttributes' && call.attributes.Policy !== undefined;
  return writes ? (graph.edgesOf.get(call.arn) ?? []).filter((id) => graph.edges.get(id)?.target === call.arn) : [];
}

function isOfQueue(graph: Graph, id: string): boolean {
  const edge = graph.edges.get(id);
  return edge?.kind === 'subscription' && canBeProbed(edge);
}

/** Weir's own taps are no delivery of anybody's. */
export function canBeProbed({ look, subscription }: SubscriptionEdge): boolean {
  return subscription.protocol === 'sqs' && look !== 'tap';
}
