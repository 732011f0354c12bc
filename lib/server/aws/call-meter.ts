/** Counts calls in a sliding window of 60 s, to the second. */
export type CallMeter = { count(): void; lastMinute(): number };

const SECONDS = 60;

/** `now` in ms since epoch. */
export function createCallMeter(now: () => number = Date.now): CallMeter {
  const counts = new Uint32Array(SECONDS);
  const seconds = new Float64Array(SECONDS);
  return {
    count() {
      const second = Math.floor(now() / 1000);
      const slot = second % SECONDS;
      if (seconds[slot] !== second) counts[slot] = 0;
      seconds[slot] = second;
      counts[slot] = (counts[slot] ?? 0) + 1;
    },
    lastMinute() {
      const oldest = Math.floor(now() / 1000) - SECONDS;
      return counts.reduce((sum, count, slot) => ((seconds[slot] ?? 0) > oldest ? sum + count : sum), 0);
    },
  };
}
