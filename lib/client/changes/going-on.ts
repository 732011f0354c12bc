import type { Change } from '#lib/contracts/change.ts';
import type { Intent } from '#lib/contracts/intent.ts';
import { planDesk, proposeUndo } from './plan-desk.ts';
import { keepPlanners } from './plan-owner.ts';
import { isUndoable } from './undoable.ts';

/** By id of a change, what was proposed: whoever goes on with it ends the same draft and the same collection. */
const begunWith = new Map<string, readonly Intent[]>();

/** Keeps what a change came of, for the case that it does not come to its end. */
export function keepBegun(change: string, intents: readonly Intent[]): void {
  begunWith.set(change, intents);
}

/** Shows the plan of what is left of a change, through the connection that made it, also while changes are collected. */
export function goOn({ id, intents, undoes }: Change, connection: string): void {
  if (undoes !== null) {
    proposeUndo(undoes);
    return;
  }
  const wanted = begunWith.get(id) ?? intents;
  keepPlanners(wanted, connection, () => connection);
  planDesk.set({ ...planDesk.get(), open: { source: 'intents', intents: wanted } });
}

/**
 * The later change that wanted all that this one did, if it did not come to its end itself; `null` = none, or it was taken
 * back. @param changes newest first
 */
export function goneOnWith(change: Change, changes: readonly Change[]): Change | null {
  if (change.outcome === 'done' || change.outcome === 'running') return null;
  const at = changes.findIndex(({ id }) => id === change.id);
  return changes.slice(0, Math.max(0, at)).find((later) => didSomething(later) && wantsAll(later, change)) ?? null;
}

/** The earlier change that this one went on with; `null` = it began by itself. */
export function wentOnFrom(change: Change, changes: readonly Change[]): Change | null {
  return changes.find((earlier) => goneOnWith(earlier, changes)?.id === change.id) ?? null;
}

/** The newest change that did not come to its end though it changed something, and that nobody went on with. */
export function unfinished(changes: readonly Change[]): Change | null {
  return (
    changes.find((change) => change.outcome !== 'done' && isUndoable(change) && goneOnWith(change, changes) === null) ??
    null
  );
}

function didSomething(change: Change): boolean {
  return change.outcome === 'running' || isUndoable(change);
}

function wantsAll(later: Change, earlier: Change): boolean {
  if (earlier.undoes !== null || later.undoes !== null) return later.undoes === earlier.undoes;
  const wanted = new Set(later.intents.map((intent) => JSON.stringify(intent)));
  return earlier.intents.every((intent) => wanted.has(JSON.stringify(intent)));
}
