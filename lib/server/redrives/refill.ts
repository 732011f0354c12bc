/** messages, and share of what there was to move: fewer that come back are no reason to stop. */
const LEAST = 10;
const SHARE = 0.05;
/** readings */
const IN_A_ROW = 2;

/** Where moved messages would come to rest if they fail again: the source, or the destination's own dead-letter queue. */
export type Watched = { name: string; depthAtStart: number; isSource: boolean };

/**
 * Judges, reading by reading, whether a queue refills by a redrive; `judge` answers how many messages came to it, once
 * that is too many in two readings in a row, else `null`.
 */
export function createRefillJudge({ depthAtStart, isSource }: Watched, toMove: number) {
  const most = Math.max(LEAST, toMove * SHARE);
  let movedBefore = 0;
  let over = 0;
  return {
    /** @param depth messages now @param moved messages that the task has moved by now */
    judge({ depth, moved }: { depth: number; moved: number }): number | null {
      // SQS's counts lag: what was moved since the reading before may not be taken off the depth yet.
      const expected = isSource ? depthAtStart - movedBefore : depthAtStart;
      const gained = depth - expected;
      movedBefore = moved;
      over = gained > most ? over + 1 : 0;
      return over >= IN_A_ROW ? gained : null;
    },
  };
}
