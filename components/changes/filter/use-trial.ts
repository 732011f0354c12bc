'use client';

import { useQuery } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import { foreignOwner } from '#components/inspector/foreign.ts';
import type { Scope } from '#components/inspector/scope.ts';
import type { TrialDraft, TrialSource } from '#lib/client/filters/settings-draft.ts';
import { looksAt } from '#lib/client/looks/looks.ts';
import { simulationOptions } from '#lib/client/queries/simulation.ts';
import { tailsOf } from '#lib/client/tails/tails.ts';
import type { FilterSetting } from '#lib/contracts/simulation.ts';
import { nameOfArn } from '#lib/topology/arn.ts';
import type { SubscriptionEdge } from '#lib/topology/model.ts';
import { keptOutAt } from './trial-words.ts';
import { judgeTyped } from './typed-message.ts';

/** A filter that is tried, and the one that it is compared with. */
export type Tried = {
  /** `null` while SNS would refuse it. */
  edited: FilterSetting | null;
  /** `null` where it cannot be judged. */
  present: FilterSetting | null;
};

type TrialOptions = { edge: SubscriptionEdge; trial: TrialDraft; tried: Tried; scope: Scope };

/** A filter tried on the messages that were chosen for it, as far as they are known. */
export type TrialState = ReturnType<typeof useTrial>;

export function useTrial({ edge, trial, tried, scope }: TrialOptions) {
  const sources = sourcesFor(edge, scope);
  const source = sources.includes(trial.source) ? trial.source : 'typed';
  const { look, seen } = useSeen(source, edge, scope.connection);
  const { edited, present } = tried;
  const { topicArn } = edge.subscription;
  const input = edited === null || look === null || seen === 0 ? null : { ...edited, present, topicArn, look };
  const outcome = useQuery(simulationOptions({ connection: scope.connection, input, seen }));
  const typed = source === 'typed' ? judgeTyped(trial, tried) : null;
  const messages = typed ? [typed] : seen > 0 ? outcome.data?.messages : undefined;
  return { sources, source, seen, outcome, typed, keptOut: useMemo(() => keptOutAt(messages ?? []), [messages]) };
}

/** What the look or the tail has seen so far; a message that is typed needs neither. */
function useSeen(source: TrialSource, edge: SubscriptionEdge, connection: string) {
  const store = useMemo(() => {
    if (source === 'look') return looksAt(connection, nameOfArn(edge.target));
    return source === 'tail' ? tailsOf(connection, nameOfArn(edge.source)) : null;
  }, [source, edge.target, edge.source, connection]);
  const read = () => store?.get() ?? null;
  const state = useSyncExternalStore(store?.subscribe ?? nothingChanges, read, read);
  if (state === null) return { look: null, seen: 0 };
  return { look: state.look, seen: 'count' in state ? state.count : state.messages.length };
}

const nothingChanges = () => () => {};

function sourcesFor({ target, subscription }: SubscriptionEdge, { topology }: Scope): TrialSource[] {
  const own = (arn: string) => foreignOwner(arn, topology.connection) === null;
  return [
    'typed',
    ...(subscription.protocol === 'sqs' && own(target) ? (['look'] as const) : []),
    ...(own(subscription.topicArn) ? (['tail'] as const) : []),
  ];
}
