/** Turns a rate into whole pieces of work: what is left of a piece is kept for the next tick. */
export type Pace = { due(elapsedMs: number, perMinute: number): number };

export function createPace(): Pace {
  let owed = 0;
  return {
    due(elapsedMs, perMinute) {
      owed += (elapsedMs / 60_000) * perMinute;
      const whole = Math.floor(owed);
      owed -= whole;
      return whole;
    },
  };
}
