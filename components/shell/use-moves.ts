'use client';

import { useQueries } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import type { Move } from '#components/map/moving-edges.tsx';
import { isUnderWay, moveTasksOptions } from '#lib/client/queries/move-tasks.ts';
import { watchedMoves } from '#lib/client/watched-moves.ts';
import type { MoveTask } from '#lib/contracts/move-task.ts';
import { formatCount } from '#lib/format/count.ts';
import type { Graph } from '#lib/topology/model.ts';

const NONE: readonly Move[] = [];
const NOBODY: ReadonlyMap<string, readonly string[]> = new Map();

/** The redrives under way that this tab knows of, as the map draws them. Asked about only while one runs. */
export function useMoves(connections: readonly string[], graph: Graph): readonly Move[] {
  const watched = useSyncExternalStore(watchedMoves.subscribe, watchedMoves.get, () => NOBODY);
  const results = useQueries({
    queries: connections.flatMap((connection) =>
      (watched.get(connection) ?? []).map((name) => moveTasksOptions(connection, name)),
    ),
  });
  if (results.length === 0) return NONE;
  return results.flatMap(({ data }) => (data?.tasks ?? []).filter(isUnderWay).flatMap((task) => movesOf(task, graph)));
}

function movesOf({ sourceArn, destinationArn, moved, toMove }: MoveTask, graph: Graph): Move[] {
  const source = graph.nodes.get(sourceArn);
  if (!source || !('queue' in source)) return [];
  const goals = destinationArn === null ? source.queue.deadLetterFor : [destinationArn];
  const words =
    toMove === null ? `moving, ${formatCount(moved)} so far` : `moving ${formatCount(moved)} of ${formatCount(toMove)}`;
  return [{ from: sourceArn, to: goals, words }];
}
