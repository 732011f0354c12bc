/** Time as the sandbox knows it, in milliseconds since the epoch. Everything that waits goes through one of these. */
export type Clock = {
  now(): number;
  /** Runs `fn` once, `ms` milliseconds from now; the answer cancels it. */
  after(ms: number, fn: () => void): () => void;
};

export type ManualClock = Clock & {
  /** Moves time forward by `ms`, running every timer that falls due on the way, in order, each at its own moment. */
  advance(ms: number): void;
};

/** The machine's own time. Its timers do not keep the process alive. */
export function systemClock(): Clock {
  return {
    now: () => Date.now(),
    after(ms, fn) {
      const timer = setTimeout(fn, ms);
      timer.unref();
      return () => clearTimeout(timer);
    },
  };
}

type Timer = { at: number; fn: () => void };

/** A clock that stands still until a test moves it. */
export function manualClock(start = Date.UTC(2026, 0, 1)): ManualClock {
  let time = start;
  const timers = new Set<Timer>();

  const nextBy = (limit: number): Timer | undefined => {
    let next: Timer | undefined;
    for (const timer of timers) {
      if (timer.at <= limit && (next === undefined || timer.at < next.at)) next = timer;
    }
    return next;
  };

  return {
    now: () => time,
    after(ms, fn) {
      const timer = { at: time + Math.max(0, ms), fn };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    advance(ms) {
      const end = time + ms;
      for (let timer = nextBy(end); timer; timer = nextBy(end)) {
        timers.delete(timer);
        time = timer.at;
        timer.fn();
      }
      time = end;
    },
  };
}
