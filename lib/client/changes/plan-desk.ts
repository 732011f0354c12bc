import { createStore } from '#lib/client/store.ts';
import type { ConnectionId } from '#lib/contracts/connection.ts';
import type { Intent } from '#lib/contracts/intent.ts';
import type { OwnerOf } from '#lib/topology/merge-topologies.ts';
import { keepPlanners } from './plan-owner.ts';

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

const EMPTY: PlanDesk = { open: null, collected: null };

type Desks = {
  /** The connection whose page this is. */
  at: ConnectionId;
  /** Each connection has a desk of its own, and finds it again as it was left. */
  of: ReadonlyMap<ConnectionId, PlanDesk>;
};

const desks = createStore<Desks>({ at: '', of: new Map() });
let ownerOf: OwnerOf = () => desks.get().at;

/** The desk of a connection's page, whichever page this is now. */
export const deskOf = (connection: ConnectionId): PlanDesk => desks.get().of.get(connection) ?? EMPTY;

/** The desk of this page. */
export const planDesk = {
  get: () => deskOf(desks.get().at),
  set(desk: PlanDesk): void {
    const { at, of } = desks.get();
    desks.set({ at, of: new Map(of).set(at, desk) });
  },
  /** Hears of every desk. */
  subscribe: desks.subscribe,
};

/** Changes every desk, also those that wait: what was begun on one may end when the page is another's. */
export function onEachDesk(change: (desk: PlanDesk) => PlanDesk): void {
  const { at, of } = desks.get();
  desks.set({ at, of: new Map([...of].map(([connection, desk]) => [connection, change(desk)])) });
}

/** Whose page this is from now on, and which connection each thing on it is changed through. */
export function takeDesk(connection: ConnectionId, owners: OwnerOf = () => connection): void {
  ownerOf = owners;
  const { at, of } = desks.get();
  if (at !== connection) desks.set({ at: connection, of });
}

/** By intent, since the plan of a collection is of several forms. */
const toldOnceApplied = new WeakMap<Intent, () => void>();

/**
 * The one way in for every gesture, form and finding: shows the plan, or lays the intents by while collecting.
 * `onApplied` is told when such a plan was applied to its end: a draft is over then.
 */
export function propose(intents: readonly Intent[], onApplied?: () => void): void {
  if (onApplied) for (const intent of intents) toldOnceApplied.set(intent, onApplied);
  keepPlanners(intents, desks.get().at, ownerOf);
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

/** Where this plan was read, what becomes of it is read from now on. */
export function showBegun(plan: PlanDesk['open'], change: string): void {
  onEachDesk((desk) => (desk.open === plan ? { ...desk, open: { source: 'change', change } } : desk));
}

/** Clears the desk; what was collected stays so, and a change that runs goes on. */
export function closePlan(): void {
  planDesk.set({ ...planDesk.get(), open: null });
}
