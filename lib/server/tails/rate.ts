/** ms over which the rate is taken. */
const WINDOW = 5_000;

/** Counts what comes, and tells messages a second over the last five. `now` in ms. */
export function createRate(now: () => number) {
  const arrivals: { at: number; count: number }[] = [];
  return {
    add(count: number): void {
      arrivals.push({ at: now(), count });
    },
    perSecond(): number {
      while (arrivals[0] && arrivals[0].at <= now() - WINDOW) arrivals.shift();
      const sum = arrivals.reduce((total, { count }) => total + count, 0);
      return sum / (WINDOW / 1000);
    },
  };
}
