import { useMemo } from 'react';
import type { MapCanvasProps } from './map-props.ts';
import { NO_NOTES, type Notes } from './notes.ts';

/** The notes that the map is given, the same object as long as each of them is. */
export function useNotes({
  ghosts = NO_NOTES.ghosts,
  settling = NO_NOTES.settling,
  findings = NO_NOTES.findings,
}: Pick<MapCanvasProps, keyof Notes>): Notes {
  return useMemo(() => ({ ghosts, settling, findings }), [ghosts, settling, findings]);
}
