/** How often things are read. All times in ms. */
export type Cadence = {
  /** How often it is checked what is due, and how long changed counts gather before they are pushed. */
  tick: number;
  /** How long changes of structure gather: each makes every tab lay its map out anew. */
  gather: number;
  /** Between two readings of a queue that is selected or in view. */
  lookedAt: number;
  /** Between two readings of any other queue: the first while it changes, the second once it is quiet. */
  restBusy: number;
  restQuiet: number;
  /** Readings a second that queues in view, and that the others, may cost: more of them are read more seldom. */
  lookedAtPerSecond: number;
  restPerSecond: number;
  /** Between two scans of the structure, and at most where scans take long. */
  structure: number;
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

export const CADENCE: Cadence = {
  tick: 100,
  gather: 1_000,
  lookedAt: 2_000,
  restBusy: 15_000,
  restQuiet: 60_000,
  lookedAtPerSecond: 100,
  restPerSecond: 50,
  structure: 10_000,
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
