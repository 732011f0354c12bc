import type { LookFacts } from '#lib/contracts/look.ts';

/** messages a receive, or a batch that gives back. */
const BATCH = 10;
/** Receives that bring nothing, before a queue is believed to have no more. */
const FRUITLESS = 8;

/** AWS calls that a look takes, about: a receive brings up to ten, often fewer. `hold` in seconds. */
export function lookRequests(facts: Pick<LookFacts, 'visible'>, wish: { count: number; hold: number }): number {
  const expected = Math.min(wish.count, facts.visible ?? wish.count);
  const batches = Math.ceil(expected / BATCH);
  const receives = Math.ceil(batches * 1.5) + (expected < wish.count ? FRUITLESS : 0);
  return receives + batches * (wish.hold > 0 ? 2 : 1);
}
