import { type HttpReach, Postman } from '#sandbox/sns/delivery/http/postman.ts';
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
  /** Brings SNS's messages to http(s) endpoints. */
  postman: Postman;
  /** Those there are so far. */
  regions(): Iterable<Region>;
  /** The region of that name, made on first use; of the default account unless another is named. */
  region(name: string, account?: string): Region;
};

type WorldOptions = { roles?: readonly Role[] | undefined; http?: HttpReach | undefined };

export function createWorld(account: string, clock: Clock, { roles = [], http }: WorldOptions = {}): World {
  const regions = new Map<string, Region>();
  return {
    account,
    roles,
    postman: new Postman(clock, http),
    regions: () => regions.values(),
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
