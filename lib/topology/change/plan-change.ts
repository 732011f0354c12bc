import type { Intent } from '#lib/contracts/intent.ts';
import { changeTitle } from './change-title.ts';
import type { PlanDraft } from './draft.ts';
import { planIntent } from './plan-intent.ts';
import { openPlanner } from './planner.ts';
import type { World } from './world.ts';

/**
 * What it takes to make the world as the intents want it, each planned on the world as the earlier ones leave it. What
 * is so already yields no step. An intent that cannot be is refused, and the others are planned all the same.
 */
export function planChange(intents: readonly Intent[], world: World): PlanDraft {
  const doomed = new Set(intents.flatMap((intent) => (intent.kind === 'deleteQueue' ? intent.queueArn : [])));
  const planner = openPlanner(world, doomed);
  for (const [index, intent] of intents.entries()) planner.serve(index, () => planIntent(planner, intent));
  return { title: changeTitle(intents), intents: [...intents], undoes: null, ...planner.end() };
}
