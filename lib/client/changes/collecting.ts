import type { Intent } from '#lib/contracts/intent.ts';
import { onEachDesk, planDesk } from './plan-desk.ts';

/** From now on what is proposed is laid by for one plan; a plan that is open becomes its beginning. */
export function startCollecting(): void {
  const { open, collected } = planDesk.get();
  const begun = open?.source === 'intents' ? open.intents : [];
  planDesk.set({ open: null, collected: collected ?? begun });
}

/** From now on each proposal opens a plan of its own; what was laid by is forgotten. */
export function stopCollecting(): void {
  planDesk.set({ ...planDesk.get(), collected: null });
}

/** Shows the one plan of all that was collected, which stays collected until it is applied or given up. */
export function reviewCollected(): void {
  const { collected } = planDesk.get();
  if (collected && collected.length > 0) planDesk.set({ collected, open: { source: 'intents', intents: collected } });
}

/** Takes one intent away, by its place. */
export function dropCollected(place: number): void {
  const desk = planDesk.get();
  const left = desk.collected?.filter((_, at) => at !== place);
  if (left) planDesk.set({ ...desk, collected: left });
}

/** What was applied is not waiting any more, on whichever desk; what was collected after the review still is. */
export function settleCollected(applied: readonly Intent[]): void {
  onEachDesk((desk) => {
    const { collected } = desk;
    if (!collected || !applied.every((intent, at) => collected[at] === intent)) return desk;
    const left = collected.slice(applied.length);
    return { ...desk, collected: left.length > 0 ? left : null };
  });
}
