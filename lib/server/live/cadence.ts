/** How often things are read. All times in ms. */
export type Cadence = {
  /** How often it is checked what is due, and how long changed counts gather before they are pushed. */
  tick: number;
  /** How long changes of structure gather: each makes every tab lay its map out anew. */
  gather: number;
  /** Between two readings of a queue that is selected or in view. */
  lookedAt: number;
  /** The same in view, once so many readings in a row told nothing new. */
  lookedAtQuiet: number;
  quietAfter: number;
  /** Readings a second that queues in view may cost: more of them are read more seldom. */
  lookedAtPerSecond: number;
  /** Between two readings of any other queue: the first while it changes, the second once it is quiet. */
  restBusy: number;
  restQuiet: number;
  /** Up to how many others that holds; more of them share the price, and each is read up to so many times more seldom. */
  restAtPace: number;
  restStretch: number;
  /** Between two scans of the structure; for each call that a scan takes; and at most. */
  structure: number;
  structurePerCall: number;
  structureMost: number;
  /** Age at which attributes and tags are read again: of what is selected, and of the rest. */
  detailSelected: number;
  detailRest: number;
  /** Between two tries while the service cannot be reached: doubles from the first to the second. */
  retryFirst: number;
  retryMost: number;
  heartbeat: number;
  status: number;
  /** How long reading goes on after the last viewer left. */
  linger: number;
  /** How long a tab's watch holds without a renewal. */
  watch: number;
  /** How long the first answer waits for the first scan. */
  firstScan: number;
};

/** What this costs an hour is measured by `bench/cost.ts`. */
export const CADENCE: Cadence = {
  tick: 100,
  gather: 1_000,
  lookedAt: 2_000,
  lookedAtQuiet: 4_000,
  quietAfter: 90,
  lookedAtPerSecond: 100,
  restBusy: 15_000,
  restQuiet: 60_000,
  restAtPace: 100,
  restStretch: 10,
  structure: 10_000,
  structurePerCall: 2_000,
  structureMost: 300_000,
  detailSelected: 60_000,
  detailRest: 900_000,
  retryFirst: 1_000,
  retryMost: 30_000,
  heartbeat: 10_000,
  status: 2_000,
  linger: 60_000,
  watch: 120_000,
  firstScan: 5_000,
};
