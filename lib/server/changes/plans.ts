import { randomUUID } from 'node:crypto';
import type { Plan } from '#lib/contracts/plan.ts';
import { weirError } from '#lib/server/weir-error.ts';
import type { PlanDraft } from '#lib/topology/change/draft.ts';
import type { Needs, World } from '#lib/topology/change/world.ts';
import { type Seen, seenOf } from './what-changed.ts';

/** How a plan is made, and made again before it is applied. */
export type Recipe = {
  needs: Needs;
  /** ARNs of what is read with its tags. */
  tags: ReadonlySet<string>;
  draft(world: World): PlanDraft;
};

/** A plan, and what it was made on. */
export type KeptPlan = { plan: Plan; recipe: Recipe; seen: Seen };

/** Plans that were made and not applied yet. */
export type Plans = {
  keep(recipe: Recipe, world: World): Plan;
  /** @throws WeirError `not_found`, `conflict` (too old) */
  find(id: string): KeptPlan;
  drop(id: string): void;
};

/** ms */
const LIFE = 15 * 60_000;
/** ms for each thing that is deleted, whose name has to be typed: as long as one remembers what one has read. */
const LIFE_OF_DELETING = 60_000;

/** Plans at a time; the oldest goes first. */
const MOST_PLANS = 200;

/** @param now ms since epoch */
export function createPlans(now: () => number): Plans {
  const kept = new Map<string, KeptPlan>();
  const isOver = ({ plan }: KeptPlan) => Date.parse(plan.expiresAt) <= now();

  return {
    keep(recipe, world) {
      for (const [id, each] of kept) if (isOver(each) || kept.size >= MOST_PLANS) kept.delete(id);
      const draft = recipe.draft(world);
      const madeAt = now();
      const expiresAt = madeAt + Math.min(LIFE, draft.destroys.length * LIFE_OF_DELETING || LIFE);
      const plan = { id: randomUUID(), madeAt: instant(madeAt), expiresAt: instant(expiresAt), ...draft };
      kept.set(plan.id, { plan, recipe, seen: seenOf(world, recipe.needs) });
      return plan;
    },
    find(id) {
      const found = kept.get(id);
      if (!found) throw weirError('not_found', 'This plan is not kept any more. Plan it anew.');
      if (!isOver(found)) return found;
      kept.delete(id);
      throw weirError('conflict', 'This plan is too old to be applied as it was read. Plan it anew.');
    },
    drop: (id) => void kept.delete(id),
  };
}

function instant(at: number): string {
  return new Date(at).toISOString();
}
