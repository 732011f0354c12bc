import type { ListedConnection } from '#lib/contracts/connection.ts';
import type { Settings } from './env.ts';
import type { RequestRate } from './gate/request-rate.ts';
import type { StreamCap } from './gate/stream-cap.ts';
import type { Log } from './live/monitor-contract.ts';
import type { OpenConnection } from './open-connection.ts';
import { weirError } from './weir-error.ts';

/** What the one process holds, and every route reaches. */
export type Runtime = {
  settings: Settings;
  version: string;
  log: Log;
  isAllowedHost(host: string | null): boolean;
  rate: RequestRate;
  streams: StreamCap;
  /** Parse what handlers return: in tests and development, since it costs. */
  checkOutput: boolean;
  /** All that there are, the one that `/` opens first. Opens none, and asks nothing of AWS. */
  connections(): ListedConnection[];
  /**
   * Opens it where nobody did before.
   * @throws WeirError `not_found` · `invalid_input` where it cannot be opened as it is configured
   */
  connection(id: string): OpenConnection;
  /** Ends the streams, then the connections, then gives the data folders back. */
  close(): Promise<void>;
};

const KEY = Symbol.for('weir.runtime');
type Holder = { [KEY]?: Runtime };

/** Next bundles routes apart from `server.ts`, so the one runtime hangs where all copies of this module find it. */
export function installRuntime(runtime: Runtime): void {
  (globalThis as Holder)[KEY] = runtime;
}

export function uninstallRuntime(): void {
  delete (globalThis as Holder)[KEY];
}

/** @throws WeirError `internal` in a process that `server.ts` did not start */
export function runtime(): Runtime {
  const installed = (globalThis as Holder)[KEY];
  if (!installed) throw weirError('internal', 'This process was not started by server.ts; use `npm start`.');
  return installed;
}
