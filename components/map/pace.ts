/** ms between two frames above which the last one was too full, and below which there was room. */
const LATE = 24;
const EARLY = 18;
/** ms; after a longer pause the gap says nothing about the frame before it. */
const PAUSE = 400;
const FIRST = 6;
const MOST = 400;

/** Learns how many steps of work a frame bears. Drawing happens after the script, so a clock around the calls sees nothing. */
export type Pace = {
  /** How many steps to do in the frame that begins at `now` (ms). */
  next(now: number): number;
};

export function createPace(): Pace {
  let steps = FIRST;
  let before = Number.NEGATIVE_INFINITY;
  return {
    next(now) {
      const gap = now - before;
      before = now;
      if (gap > PAUSE) return steps;
      if (gap > LATE) steps = Math.max(1, Math.floor(steps / 2));
      else if (gap < EARLY) steps = Math.min(MOST, Math.ceil(steps * 1.3));
      return steps;
    },
  };
}
