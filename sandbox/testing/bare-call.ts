import { manualClock } from '../core/clock.ts';
import { createWorld } from '../core/region.ts';

/** What an action is called with, without HTTP before it; where no world is given, in a new one whose time stands still. */
export function bareCall(world = createWorld('000000000000', manualClock())) {
  return {
    caller: { account: world.account, arn: 'arn', userId: 'id' },
    region: world.region('eu-west-1'),
    world,
    baseUrl: 'http://127.0.0.1',
    signal: new AbortController().signal,
    target: {},
    fault: () => undefined,
  };
}
