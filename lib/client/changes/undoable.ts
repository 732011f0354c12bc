import type { Change } from '#lib/contracts/change.ts';

/** Whether there is something to take back: a step was done or may have been, and nobody took it back yet. */
export function isUndoable({ outcome, undoneBy, steps }: Change): boolean {
  if (outcome === 'running' || undoneBy !== null) return false;
  return steps.some(({ state }) => state.state === 'done' || (state.state === 'failed' && state.unsure));
}

/** The change that "undo" means: the newest that can be taken back and is not itself an undo. Newest first. */
export function lastUndoable(changes: readonly Change[]): Change | null {
  return changes.find((change) => change.undoes === null && isUndoable(change)) ?? null;
}
