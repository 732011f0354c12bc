import { createSnsState, type SnsState } from '#sandbox/sns/state.ts';
import { createSqsState, type SqsState } from '#sandbox/sqs/state.ts';
import type { Role } from '#sandbox/sts/role.ts';
import type { Clock } from './clock.ts';

/** One region of one account: everything that lists and lookups can see. */
export type Region = { name: string; account: string; sqs: SqsState; sns: SnsState; clock: Clock };

export type World = {
  /** The account of callers whose access key id is not itself a 12-digit account. */
  account: string;
  /** Those with rules of their own; any other role can be assumed by anybody. */
  roles: readonly Role[];
  /** The region of that name, made on first use; of the default account unless another is named. */
  region(name: string, account?: string): Region;
};

export function createWorld(account: string, clock: Clock, roles: readonly Role[] = []): World {
  const regions = new Map<string, Region>();
  return {
    account,
    roles,
    region(name, owner = account) {
      const key = `${owner}/${name}`;
      let region = regions.get(key);
      if (!region) {
        region = { name, account: owner, sqs: createSqsState(), sns: createSnsState(), clock };
        regions.set(key, region);
      }
      return region;
    },
  };
}

/** The region where the resource of an ARN lives. */
export function regionOfArn(world: World, arn: string): Region {
  const [, , , name = '', account = ''] = arn.split(':');
  return world.region(name, account);
}
