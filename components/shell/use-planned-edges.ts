'use client';

import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type Ghost, ghostsOf } from '#lib/client/changes/ghosts.ts';
import { changesOptions, type PlanSource, planOptions } from '#lib/client/queries/changes.ts';
import type { Change } from '#lib/contracts/change.ts';
import type { MapScreenModel } from './use-map-screen.ts';
import { usePlanDesk } from './use-plan-desk.ts';
import { usePlanners } from './use-planners.ts';

const NONE: readonly Ghost[] = [];
const NOTHING: PlanSource = { source: 'intents', intents: [] };

/** The edges that the open plan, or what is left of the change that runs, adds and takes away. */
export function usePlannedEdges(model: MapScreenModel): readonly Ghost[] {
  const { graph } = model;
  const { open } = usePlanDesk(model.connection);
  const [connection = model.connection, another] = usePlanners(open, model);
  const of = open === null || open.source === 'change' ? null : open;
  const { data: plan } = useQuery({
    ...planOptions(connection, of ?? NOTHING),
    enabled: of !== null && another === undefined && model.beside.shown.includes(connection),
  });
  const shown = open?.source === 'change' ? open.change : null;
  const { data: list } = useQuery({ ...changesOptions(connection), enabled: shown !== null });
  const change = list?.changes.find(({ id }) => id === shown);
  return useMemo(() => {
    if (of !== null) return plan ? ghostsOf(plan.steps, graph) : NONE;
    return change ? ghostsOf(stepsLeft(change), graph) : NONE;
  }, [of, plan, change, graph]);
}

function stepsLeft({ outcome, steps }: Change) {
  if (outcome !== 'running') return [];
  return steps.filter(({ state }) => state.state === 'waiting' || state.state === 'running').map(({ step }) => step);
}
