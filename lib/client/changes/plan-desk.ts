import { createStore } from '#lib/client/store.ts';
import type { Intent } from '#lib/contracts/intent.ts';

/** What lies on the desk where plans are read. */
export type PlanDesk = {
  /** What the open plan is of; `null` = none is open. */
  open: { source: 'intents'; intents: readonly Intent[] } | { source: 'undo'; change: string } | null;
  /** Gathered for one plan, in order; `null` = each gesture opens a plan of its own. */
  collected: readonly Intent[] | null;
};

/** The page's one desk. */
export const planDesk = createStore<PlanDesk>({ open: null, collected: null });

/** The one way in for every gesture, form and finding: shows the plan, or lays the intents by while collecting. */
export function propose(intents: readonly Intent[]): void {
  const desk = planDesk.get();
  if (desk.collected) planDesk.set({ ...desk, collected: [...desk.collected, ...intents] });
  else planDesk.set({ ...desk, open: { source: 'intents', intents } });
}

/** Shows the plan that takes a change back. */
export function proposeUndo(change: string): void {
  planDesk.set({ ...planDesk.get(), open: { source: 'undo', change } });
}
