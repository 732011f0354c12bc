import { isDeepStrictEqual } from 'node:util';
import type { Destroyed, Plan } from '#lib/contracts/plan.ts';
import { weirError } from '#lib/server/weir-error.ts';
import { nameOfArn } from '#lib/topology/arn.ts';
import type { World } from '#lib/topology/change/world.ts';
import type { KeptPlan } from './plans.ts';
import { seenOf, whatChanged } from './what-changed.ts';

/**
 * Whether a plan may be applied by what it says, and by what the person typed.
 * @throws WeirError `conflict` · `invalid_input` (names)
 */
export function checkPlan({ refusals, steps, destroys }: Plan, names: readonly string[]): void {
  const [refusal] = refusals;
  if (refusal) throw weirError('conflict', `This plan cannot be applied: ${refusal.words}`);
  if (steps.length === 0) throw weirError('conflict', 'There is nothing to do: all of it is so already.');
  const wrong = destroys.find(({ name }, at) => names[at] !== name);
  if (wrong) throw weirError('invalid_input', `names: type the whole name, ${wrong.name}, to delete it.`);
  if (names.length > destroys.length) {
    throw weirError('invalid_input', 'names: there are more names than things that this plan deletes.');
  }
}

/**
 * Whether the world still is what the plan was made on, and the plan still the one that was read.
 * @throws WeirError `conflict`, naming what changed
 */
export function checkUnchanged({ plan, recipe, seen }: KeptPlan, world: World): void {
  const change = whatChanged(seen, seenOf(world, recipe.needs), recipe.tags);
  if (change !== null) throw changed(change);
  const anew = recipe.draft(world);
  const news = plan.destroys.flatMap((shown) => {
    const found = anew.destroys.find(({ arn }) => arn === shown.arn);
    return (found && newlyAtStake(shown, found)) ?? [];
  });
  if (news.length > 0) throw changed(`${news.join('; ')}.`);
  if (!isDeepStrictEqual(anew.steps, plan.steps)) throw changed('What is connected to it was changed.');
}

function changed(what: string) {
  return weirError('conflict', `Nothing was done, since this changed after the plan was made: ${what} Plan it anew.`);
}

/** What the person did not see when the plan was read; counts always change a little. */
function newlyAtStake(shown: Destroyed, found: Destroyed): string | null {
  const { name, subscriptions, deadLetterFor } = found;
  const [subscription] = subscriptions.filter((id) => !shown.subscriptions.includes(id));
  if (subscription !== undefined) return `${name} has another subscription`;
  const [source] = deadLetterFor.filter((arn) => !shown.deadLetterFor.includes(arn));
  if (source !== undefined) return `${nameOfArn(source)} sends its dead letters to ${name}`;
  return shown.messages === 0 && found.messages ? `${name} is not empty any more` : null;
}
