import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Change, ChangeEvent, ChangeList } from '#lib/contracts/change.ts';
import type { Plan } from '#lib/contracts/plan.ts';
import { connectionPath, get, post } from '../api.ts';
import type { PlanDesk } from '../changes/plan-desk.ts';
import { postStream } from '../post-stream.ts';
import { changeableKeys, changesKey, planKey } from './keys.ts';

/** ms between two readings while a change runs that this tab does not hear of as it goes. */
const WHILE_RUNNING = 2_000;

/** What a plan is of. */
export type PlanSource = Exclude<NonNullable<PlanDesk['open']>, { source: 'change' }>;

/** The plan of what is proposed, or of an undo. Never kept: what it rests on is read anew each time. */
export const planOptions = (connection: string, of: PlanSource) =>
  queryOptions({
    queryKey: planKey(connection, of),
    queryFn: ({ signal }) =>
      of.source === 'intents'
        ? post<Plan>(connectionPath(connection, 'plans'), { intents: of.intents }, signal)
        : post<Plan>(connectionPath(connection, 'changes', of.change, 'undo'), {}, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
    // Each is another plan, with an id of its own.
    structuralSharing: false,
  });

/** All changes that were made through Weir, newest first, and what still settles. */
export const changesOptions = (connection: string) =>
  queryOptions({
    queryKey: changesKey(connection),
    queryFn: ({ signal }) => get<ChangeList>(connectionPath(connection, 'changes'), signal),
    refetchInterval: ({ state }) =>
      state.data?.changes.some(({ outcome }) => outcome === 'running') ? WHILE_RUNNING : false,
  });

type Applying = {
  client: QueryClient;
  connection: string;
  plan: Plan;
  /** What was typed for each thing that the plan deletes, in its order. */
  names: readonly string[];
  /** Told once, as soon as the change has an id. */
  onBegun: (change: Change) => void;
};

/**
 * Applies a plan, and keeps the list of changes up to date as it goes. Ends with the change: `null` where the stream
 * ended without one. Nothing closes the stream from here: a change goes on when nobody looks.
 * @throws ApiError `conflict` where what the plan rests on changed, and when the server breaks off
 */
export async function applyPlan({ client, connection, plan, names, onBegun }: Applying): Promise<Change | null> {
  let last: Change | null = null;
  const onEvent = ({ change }: ChangeEvent) => {
    putChange(client, connection, change);
    if (last === null) onBegun(change);
    last = change;
  };
  const path = connectionPath(connection, 'plans', plan.id, 'apply');
  const { signal } = new AbortController();
  try {
    await postStream({ path, body: { names }, signal, onEvent });
    return last;
  } finally {
    await Promise.all(changeableKeys(connection).map((queryKey) => client.invalidateQueries({ queryKey })));
  }
}

/** Lets the step that runs end, and begins no other. */
export const stopChange = (connection: string, change: string): Promise<object> =>
  post(connectionPath(connection, 'changes', change, 'stop'), {});

function putChange(client: QueryClient, connection: string, change: Change): void {
  client.setQueryData(changesOptions(connection).queryKey, (list) => {
    const known = list?.changes ?? [];
    const settling = list?.settling ?? [];
    if (!known.some(({ id }) => id === change.id)) return { changes: [change, ...known], settling };
    return { changes: known.map((other) => (other.id === change.id ? change : other)), settling };
  });
}
