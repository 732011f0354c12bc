import type { ConnectionStatus, ListedConnection } from '#lib/contracts/connection.ts';
import { createLocks } from '#lib/server/changes/locks.ts';
import type { Log } from '#lib/server/live/monitor-contract.ts';
import { createNeighbours, type Neighbours } from '#lib/server/live/neighbours.ts';
import { type OpenConnection, openConnection } from '#lib/server/open-connection.ts';
import { weirError } from '#lib/server/weir-error.ts';
import { type ConnectionSettings, connectionOf } from './connection-settings.ts';

/** The connections of the process; each is opened when it is first asked for, and knows nothing of the others. */
export type Connections = {
  /** As they are configured, in their order; with the account of those whose account is known, and how the open ones fare. */
  list(): ListedConnection[];
  /** @throws WeirError `not_found` · `invalid_input` where it cannot be opened as it is configured */
  open(id: string): OpenConnection;
  /** Closes those that are open. */
  close(): Promise<void>;
};

type Options = { all: readonly ConnectionSettings[]; dataFolder: string; log: Log };

export function createConnections({ all, dataFolder, log }: Options): Connections {
  const opened = new Map<string, OpenConnection>();
  const locks = createLocks();
  const neighbours = new Map<string, Neighbours>();

  function settingsOf(id: string): ConnectionSettings {
    const settings = all.find((each) => each.id === id);
    if (!settings) {
      throw weirError(
        'not_found',
        `There is no connection “${id}”; there is ${all.map((each) => each.id).join(', ')}.`,
      );
    }
    if (settings.problem !== null) throw weirError('invalid_input', settings.problem);
    return settings;
  }

  /** Servers that know nothing of each other can have queues of one ARN: only those behind one endpoint are neighbours. */
  function neighboursOf({ endpoint: { sqs, sns } }: ConnectionSettings): Neighbours {
    const endpoints = `${sqs} ${sns}`;
    const known = neighbours.get(endpoints) ?? createNeighbours();
    neighbours.set(endpoints, known);
    return known;
  }

  const notClosed = (error: unknown) => log.error({ err: error }, 'A connection could not be closed in order');

  return {
    list: () =>
      all.map((settings) => {
        const monitor = opened.get(settings.id)?.monitor;
        const account = monitor?.connection().account ?? settings.account;
        return { ...connectionOf(settings), account, opened: monitor ? faring(monitor.status()) : null };
      }),
    open(id) {
      const known = opened.get(id);
      if (known) return known;
      const settings = settingsOf(id);
      const connection = openConnection({ settings, dataFolder, locks, neighbours: neighboursOf(settings), log });
      opened.set(id, connection);
      return connection;
    },
    async close() {
      await Promise.all([...opened.values()].map((each) => each.close().catch(notClosed)));
    },
  };
}

function faring({ state, problem }: ConnectionStatus): ListedConnection['opened'] {
  return { state, problem: problem?.message ?? null };
}
