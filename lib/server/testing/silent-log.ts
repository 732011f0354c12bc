import type { Log } from '../live/monitor-contract.ts';

/** A log that nobody reads. */
export const SILENT: Log = { info: () => {}, warn: () => {}, error: () => {} };
