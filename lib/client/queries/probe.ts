import { mutationOptions, queryOptions } from '@tanstack/react-query';
import type { ProbeFacts, ProbeOutcome } from '#lib/contracts/probe.ts';
import { subscriptionEnds } from '#lib/topology/subscription-id.ts';
import { connectionPath, get, post } from '../api.ts';
import { activityKey, probeKey } from './keys.ts';

/** Who would get a probe of a subscription, read now: it costs calls, so only on request. Never kept. */
export const probeFactsOptions = (connection: string, subscription: string) =>
  queryOptions({
    queryKey: probeKey(connection, subscription),
    queryFn: ({ signal }) =>
      get<ProbeFacts>(`${connectionPath(connection, 'probes')}?${new URLSearchParams({ subscription })}`, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  });

/**
 * Publishes a probe and waits for it, about 10 s. It is not broken off when nobody looks any more: what it receives
 * must be given back. Fails with `conflict` where none is offered any more, or another one of the topic waits.
 */
export const probeOptions = (connection: string, subscription: string) =>
  mutationOptions({
    mutationFn: () => post<ProbeOutcome>(connectionPath(connection, 'probes'), { subscription, agreed: true }),
    onSettled: (_outcome, _error, _none, _begun, { client }) =>
      client.invalidateQueries({ queryKey: activityKey(connection, subscriptionEnds(subscription).topicArn) }),
  });
