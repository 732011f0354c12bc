import { useEffect } from 'react';
import type { Ghost } from '#lib/client/changes/ghosts.ts';
import { useLatest } from './gestures/use-latest.ts';
import type { MapMoves } from './use-map-moves.ts';

/** Brings the edges of a plan into view when it opens: its panel takes room, and may cover them. */
export function useShowPlanned(ghosts: readonly Ghost[], moves: MapMoves): void {
  const latest = useLatest({ ghosts, moves });
  const planned = ghosts.map(({ id }) => id).join('\n');
  useEffect(() => {
    const { ghosts, moves } = latest.current;
    if (planned !== '') moves.bring(ghosts.flatMap(({ source, target }) => [source, target]));
  }, [planned, latest]);
}
