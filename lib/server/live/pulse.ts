import type { Cadence } from './cadence.ts';

/** Beats while somebody looks or waits, and for a while after. */
export type Pulse = {
  /** Counts a viewer in; `enter` puts it on the feed. Returns the way out. */
  join(enter: () => () => void): () => void;
  viewers(): number;
  /** Wakes up and waits until the first scan since then settled, or for a few seconds. */
  firstScan(): Promise<void>;
  /** Beats at once, if awake. */
  soon(): void;
  stop(): void;
};

export type PulseOptions = {
  cadence: Cadence;
  now: () => number;
  /** Hears that it begins to beat. */
  woke: () => void;
  /** Hears that it stopped. */
  rested: () => void;
  tick: () => void;
  status: () => void;
  heartbeat: () => void;
  /** Whether the first scan since waking is done, or cannot be. */
  settled: () => boolean;
};

export function createPulse({ cadence, now, woke, rested, tick, status, heartbeat, settled }: PulseOptions): Pulse {
  const waiting = new Set<() => void>();
  let timer: NodeJS.Timeout | null = null;
  let viewers = 0;
  let wantedAt = 0;
  let statusAt = 0;
  let heartbeatAt = 0;

  function stop(): void {
    if (timer) clearInterval(timer);
    timer = null;
    rested();
    release();
  }

  function release(): void {
    for (const done of waiting) done();
  }

  function beat(): void {
    const time = now();
    if (viewers > 0 || waiting.size > 0) wantedAt = time;
    if (time - wantedAt >= cadence.linger) {
      stop();
      return;
    }
    tick();
    if (settled()) release();
    if (time - statusAt >= cadence.status) {
      statusAt = time;
      status();
    }
    if (time - heartbeatAt >= cadence.heartbeat) {
      heartbeatAt = time;
      heartbeat();
    }
  }

  function wake(): void {
    wantedAt = now();
    if (timer) return;
    woke();
    timer = setInterval(beat, cadence.tick);
    beat();
  }

  return {
    join(enter) {
      viewers += 1;
      wake();
      const leave = enter();
      // The tab hears the state of the connection at once, the others that one more looks.
      status();
      let left = false;
      return () => {
        if (left) return;
        left = true;
        viewers -= 1;
        wantedAt = now();
        leave();
      };
    },
    viewers: () => viewers,
    async firstScan() {
      wake();
      if (settled()) return;
      await new Promise<void>((resolve) => {
        const done = () => {
          clearTimeout(late);
          waiting.delete(done);
          resolve();
        };
        const late = setTimeout(done, cadence.firstScan);
        waiting.add(done);
      });
    },
    soon() {
      if (timer) beat();
    },
    stop,
  };
}
