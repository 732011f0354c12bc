/** A source of chance that repeats itself for the same seed, so that a world is the same in every run. */
export type Random = {
  /** Evenly in [0, 1). */
  next(): number;
  /** An integer in [0, below). */
  int(below: number): number;
  chance(share: number): boolean;
  pick<T>(from: readonly [T, ...T[]]): T;
  pick<T>(from: readonly T[]): T | undefined;
};

/** Mulberry32: 32 bits of state, good enough for test worlds. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (below: number) => Math.floor(next() * below);
  function pick<T>(from: readonly [T, ...T[]]): T;
  function pick<T>(from: readonly T[]): T | undefined;
  function pick<T>(from: readonly T[]): T | undefined {
    return from[int(from.length)];
  }
  return { next, int, chance: (share) => next() < share, pick };
}
