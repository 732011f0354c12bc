import type { Aws } from './aws/clients.ts';
import type { Log, Monitor } from './live/monitor-contract.ts';

/** What work on messages stands on: one connection's clients, its picture, its log, the time. */
export type Desk = {
  aws: Aws;
  monitor: Monitor;
  log: Log;
  /** ms since epoch */
  now: () => number;
};
