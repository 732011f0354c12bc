import type { AwsCall } from '#lib/contracts/aws-call.ts';
import { carryOut } from './carry-out.ts';
import { closeWorld, openWorld } from './open-world.ts';
import type { World } from './world.ts';

/**
 * The world as AWS leaves it after a call; the given one stays as it is.
 * Throws `AwsRefusal` where AWS would refuse, with AWS's name for it.
 */
export function applyCall(world: World, call: AwsCall): World {
  const open = openWorld(world);
  carryOut(open, call);
  return closeWorld(open);
}
