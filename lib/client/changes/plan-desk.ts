import { createStore } from '#lib/client/store.ts';
import type { Intent } from '#lib/contracts/intent.ts';

/** What lies on the desk where plans are read. */
export type PlanDesk = {
  /** What is open: a plan of these intents, the plan that takes a change back, or a change; `null` = nothing. */
  open:
    | { source: 'intents'; intents: readonly Intent[] }
    | { source: 'undo'; change: string }
    | { source: 'change'; change: string }
    | null;
  /** Gathered for one plan, in order; `null` = each gesture opens a plan of its own. */
  collected: readonly Intent[] | null;
};

/** The page's one desk. */
export const planDesk = createStore<PlanDesk>({ open: null, collected: null });

/** The connection whose plans lie there. */
let owner: string | null = null;

/** Whose desk it is from now on: what another connection left there is cleared away. */
export function takeDesk(connection: string): void {
  if (owner !== null && owner !== connection) planDesk.set({ open: null, collected: null });
  owner = connection;
}

/** By intent, since the plan of a collection is of several forms. */
const toldOnceApplied = new WeakMap<Intent, () => void>();

/**
 * The one way in for every gesture, form and finding: shows the plan, or lays the intents by while collecting.
 * `onApplied` is told when such a plan was applied to its end: a draft is over then.
 */
export function propose(intents: readonly Intent[], onApplied?: () => void): void {
  if (onApplied) for (const intent of intents) toldOnceApplied.set(intent, onApplied);
  const desk = planDesk.get();
  if (desk.collected) planDesk.set({ ...desk, collected: [...desk.collected, ...intents] });
  else planDesk.set({ ...desk, open: { source: 'intents', intents } });
}

/** Tells whoever proposed these that all of their plan was applied. */
export function tellApplied(intents: readonly Intent[]): void {
  for (const tell of new Set(intents.map((intent) => toldOnceApplied.get(intent)))) tell?.();
}

/** Shows the plan that takes a change back. */
export function proposeUndo(change: string): void {
  planDesk.set({ ...planDesk.get(), open: { source: 'undo', change } });
}

/** Shows what was done, or how far it is. */
export function showChange(change: string): void {
  planDesk.set({ ...planDesk.get(), open: { source: 'change', change } });
}

/** Clears the desk; what was collected stays so, and a change that runs goes on. */
export function closePlan(): void {
  planDesk.set({ ...planDesk.get(), open: null });
}
