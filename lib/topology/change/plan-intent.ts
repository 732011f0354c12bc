import type { Intent } from '#lib/contracts/intent.ts';
import type { Planner } from './planner.ts';
import { planSubscribe } from './plans/subscribe.ts';

/** The calls that one intent takes, on the world as it is now. */
export function planIntent(planner: Planner, intent: Intent): void {
  switch (intent.kind) {
    case 'subscribe':
      return planSubscribe(planner, intent);
    default:
      throw new Error('not planned yet');
  }
}
