import { setTimeout as sleep } from 'node:timers/promises';
import type { Change } from '#lib/contracts/change.ts';
import type { Intent } from '#lib/contracts/intent.ts';
import type { Topology } from '#lib/contracts/topology.ts';
import { callerAccount } from '#lib/server/aws/caller-account.ts';
import type { Desk } from '#lib/server/desk.ts';
import { placeOf } from '#lib/server/place.ts';
import { weirError } from '#lib/server/weir-error.ts';
import { needsOf, needsOfUndo } from '#lib/topology/change/needs-of.ts';
import { planChange } from '#lib/topology/change/plan-change.ts';
import { planUndo } from '#lib/topology/change/plan-undo.ts';
import type { World } from '#lib/topology/change/world.ts';
import type { Recipe } from './plans.ts';
import type { QueueUrls } from './queue-urls.ts';
import { readWorld } from './read-world.ts';
import type { RecentWrites } from './recent-writes.ts';
import { tagsAtStake, tagsTouched } from './tags-at-stake.ts';

/** What is read to plan, and what Weir itself did a moment ago. */
export type Planning = {
  desk: Pick<Desk, 'aws' | 'monitor'>;
  urls: QueueUrls;
  writes: RecentWrites;
  /** Until when names of queues are blocked that a world says are not there. */
  blocked: (world: World) => Promise<ReadonlyMap<string, string>>;
};

/** Further readings where SQS answers what Weir itself has written over, and ms between them. */
const READ_AGAIN = { times: 3, after: 300 };

/** How intents become a plan. Errors: those of the first scan. */
export async function recipeOf({ desk }: Pick<Planning, 'desk'>, intents: readonly Intent[]): Promise<Recipe> {
  const picture = await pictureOf(desk);
  return {
    needs: needsOf(intents, picture, placeIn(picture)),
    tags: tagsAtStake(intents),
    draft: (world) => planChange(intents, world),
  };
}

/** How a change becomes the plan that takes it back. */
export function recipeOfUndo(change: Change): Recipe {
  return {
    needs: needsOfUndo(change),
    tags: tagsTouched(change.steps.map(({ step }) => step.call)),
    draft: (world) => planUndo(change, world),
  };
}

/**
 * The world that a recipe needs, read now.
 * Errors: as of `readWorld`; `conflict` while SQS answers what Weir has written over: a plan on that would undo it.
 */
export async function worldFor({ desk, urls, writes, blocked }: Planning, { needs, tags }: Recipe): Promise<World> {
  const read = async () => readWorld({ desk, urls, picture: await pictureOf(desk), needs, tags });
  let world = await read();
  for (let again = 0; again < READ_AGAIN.times && writes.isOutdated(world); again += 1) {
    await sleep(READ_AGAIN.after);
    world = await read();
  }
  if (!writes.isOutdated(world)) return { ...world, blockedNames: await blocked(world) };
  throw weirError(
    'conflict',
    'SQS still answers what was there before Weir changed it a moment ago, or somebody put it back. Plan again in a minute.',
  );
}

type Picture = Topology & { connection: { account: string } };

function placeIn({ connection: { region, account } }: Picture): World['place'] {
  return { ...placeOf(region), account };
}

/** @throws WeirError `conflict` where the account cannot be told: what a plan creates has no ARN without it */
async function pictureOf({ aws, monitor }: Planning['desk']): Promise<Picture> {
  const picture = await monitor.topology();
  const account = picture.connection.account ?? (await callerAccount(aws));
  if (account !== null) return { ...picture, connection: { ...picture.connection, account } };
  throw weirError(
    'conflict',
    'Which account this is, is not known: no queue or topic tells it. Make the first one elsewhere, then plan again.',
  );
}
