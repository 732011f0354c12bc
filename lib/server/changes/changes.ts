import type { ChangeList } from '#lib/contracts/change.ts';
import type { Intent } from '#lib/contracts/intent.ts';
import type { Plan } from '#lib/contracts/plan.ts';
import type { Desk } from '#lib/server/desk.ts';
import { isWeirError, weirError } from '#lib/server/weir-error.ts';
import type { World } from '#lib/topology/change/world.ts';
import { beginChange } from './begin-change.ts';
import { blockedNames } from './blocked-names.ts';
import { checkPlan } from './check-apply.ts';
import { type Follow, followEnded, followRunning } from './follow.ts';
import { createJournal } from './journal.ts';
import { createLocks, type Locks } from './locks.ts';
import { type Planning, recipeOf, recipeOfUndo, worldFor } from './planning.ts';
import { createPlans, type Recipe } from './plans.ts';
import { createQueueUrls } from './queue-urls.ts';
import { createRecentWrites } from './recent-writes.ts';
import type { RunningChange } from './run-change.ts';
import { settlingUntil } from './settling-until.ts';

/** Changes of structure: planned, applied, taken back, remembered. */
export type Changes = {
  /** What intents would do; nothing is changed. Errors name what cannot be read: `denied`, `unreachable`, `throttled`. */
  plan(intents: readonly Intent[]): Promise<Plan>;
  /** What would take a change back; nothing is changed. Errors: `not_found`, `conflict` (it runs, or was undone). */
  planUndo(changeId: string): Promise<Plan>;
  /**
   * Begins a plan, once: a plan that was applied already is followed. `names` as the person typed them.
   * Errors: `not_found`, `invalid_input` (names), `conflict` (too old, refused, or the world is not what was planned on).
   */
  apply(planId: string, names: readonly string[]): Promise<Follow>;
  /** A plan that is kept, and what it rests on, read now. Errors: `not_found`, `conflict` (too old), those of reading. */
  planned(planId: string): Promise<{ plan: Plan; world: World }>;
  /** Lets the step that runs end, and begins no other. Errors: `not_found` where no such change runs. */
  stop(changeId: string): Promise<void>;
  /** Newest first, at most `limit`; and what still settles, of all. */
  list(limit: number): Promise<ChangeList>;
  /** The data folder of the account is known: changes are kept there. */
  livesIn(folder: string): void;
  /** Stops all between two steps. */
  close(): Promise<void>;
};

/** In memory only until a folder is given, see `livesIn`. `locks`: shared with other connections, which can reach the same queues. */
export function createChanges(desk: Desk, locks: Locks = createLocks()): Changes {
  const { monitor, now } = desk;
  const plans = createPlans(now);
  const journal = createJournal(desk.log);
  const reading: Planning & { desk: Desk } = {
    desk,
    urls: createQueueUrls(desk),
    writes: createRecentWrites(now),
    blocked: async (world) => blockedNames({ monitor, changes: await journal.all(), now: now() }, world),
  };
  /** By the plan's id, which becomes the change's. */
  const begun = new Map<string, Promise<RunningChange>>();

  /** What a former life wrote is the account's, which the first answer tells. */
  async function remember(): Promise<void> {
    if (monitor.connection().account === null) await monitor.topology();
  }

  async function keep(recipe: Recipe): Promise<Plan> {
    return plans.keep(recipe, await worldFor(reading, recipe));
  }

  function begin(id: string, names: readonly string[]): Promise<RunningChange> {
    const kept = plans.find(id);
    checkPlan(kept.plan, names);
    const beginning = beginChange({ ...reading, locks, journal }, kept);
    begun.set(id, beginning);
    beginning.then(
      ({ ended }) => {
        plans.drop(id);
        void ended.then(() => begun.delete(id));
      },
      (error: unknown) => {
        begun.delete(id);
        if (isWeirError(error) && error.code === 'conflict') plans.drop(id);
      },
    );
    return beginning;
  }

  return {
    plan: async (intents) => keep(await recipeOf({ desk }, intents)),
    async planUndo(changeId) {
      await remember();
      const change = await journal.find(changeId);
      if (!change) throw weirError('not_found', 'This change is not known here any more.');
      if (change.outcome === 'running') throw weirError('conflict', 'This change still runs: stop it first.');
      if (change.undoneBy !== null) throw weirError('conflict', 'This change was undone already.');
      return keep(recipeOfUndo(change));
    },
    async apply(planId, names) {
      await remember();
      const ended = await journal.find(planId);
      const running = begun.get(planId);
      if (running) return followRunning(await running);
      if (ended) return followEnded(ended);
      return followRunning(await begin(planId, names));
    },
    async planned(planId) {
      const { plan, recipe } = plans.find(planId);
      return { plan, world: await worldFor(reading, recipe) };
    },
    async stop(changeId) {
      const running = await begun.get(changeId);
      if (!running) throw weirError('not_found', 'No such change runs.');
      running.stop();
    },
    async list(limit) {
      await remember();
      const changes = await journal.all();
      return { changes: changes.slice(-limit).reverse(), settling: settlingUntil(changes, now()) };
    },
    livesIn: (folder) => journal.openIn(folder),
    async close() {
      const running = await Promise.allSettled(begun.values());
      for (const each of running) if (each.status === 'fulfilled') each.value.stop();
      await Promise.all(running.map((each) => (each.status === 'fulfilled' ? each.value.ended : undefined)));
    },
  };
}
