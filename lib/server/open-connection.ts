import { join } from 'node:path';
import type { PlatformApplicationDetail } from '#lib/contracts/platform-application.ts';
import { callerAccount } from './aws/caller-account.ts';
import { createAws } from './aws/clients.ts';
import { createIdentity } from './aws/identity.ts';
import { type CapabilityBook, createCapabilities } from './capabilities/capabilities.ts';
import { type Changes, createChanges } from './changes/changes.ts';
import type { Locks } from './changes/locks.ts';
import type { ConnectionSettings } from './connections/connection-settings.ts';
import { connectionOf } from './connections/connection-settings.ts';
import { createDataFolders } from './data-folders.ts';
import type { Desk } from './desk.ts';
import { type Confirmations, createConfirmations } from './destruction/confirmations.ts';
import { createDestruction, type Destruction } from './destruction/destruction.ts';
import { createPurgeClock } from './destruction/purge-clock.ts';
import { createExports, type Exports } from './exports/exports.ts';
import { createMonitor } from './live/monitor.ts';
import type { Log, Monitor } from './live/monitor-contract.ts';
import type { Neighbours } from './live/neighbours.ts';
import { createLooks, type Looks } from './looks/looks.ts';
import { createSeenStore, type SeenStore } from './looks/seen-store.ts';
import { createProbes, type Probes } from './probes/probes.ts';
import { readApplicationDetail } from './push/read-application.ts';
import { createRedrives, type Redrives } from './redrives/redrives.ts';
import { createSends, type Sends } from './sends/create-sends.ts';
import { createTails, type Tails } from './tails/tails.ts';

/** One connection that is open: its picture, and the rooms that work on its messages. */
export type OpenConnection = {
  id: string;
  monitor: Monitor;
  /** Whose credentials these are, by one call at most; `null` where nothing tells. */
  callerAccount(): Promise<string | null>;
  capabilities: CapabilityBook;
  looks: Looks;
  /** What looks and tails saw. */
  seen: SeenStore;
  tails: Tails;
  sends: Sends;
  redrives: Redrives;
  confirmations: Confirmations;
  destruction: Destruction;
  changes: Changes;
  exports: Exports;
  probes: Probes;
  readApplication(named: { platform: string; name: string }): Promise<PlatformApplicationDetail>;
  close(): Promise<void>;
};

type Options = {
  settings: ConnectionSettings;
  /** Of all connections: each has its own folders in it. */
  dataFolder: string;
  /** Of all connections: two can reach the same queue. */
  locks: Locks;
  /** Those of the same endpoint. */
  neighbours: Neighbours;
  log: Log;
};

/** Opens a connection: its clients, its data folder, its monitor. Nothing is asked of AWS but what a former life left over. */
export function openConnection({ settings, dataFolder, locks, neighbours, log }: Options): OpenConnection {
  const { id, region, readOnly, source } = settings;
  const { sqs, sns, sts } = settings.endpoint;
  const identity = createIdentity({ source, region, stsEndpoint: sts });
  const aws = createAws({
    region,
    readOnly,
    identity,
    endpoint: { ...(sqs !== null && { sqs }), ...(sns !== null && { sns }) },
  });
  const folders = createDataFolders({ root: join(dataFolder, placeOf(settings)), connection: id, log });
  const capabilities = createCapabilities({ aws, custom: { sqs: sqs !== null, sns: sns !== null }, now: Date.now });
  const monitor = createMonitor({
    connection: connectionOf(settings),
    capabilities,
    aws,
    dataFolder(account) {
      const folder = folders.open(account);
      if (folder !== null) {
        tails.livesIn(folder);
        changes.livesIn(folder);
      }
      return folder;
    },
    log,
    neighbours,
  });
  const desk: Desk = { aws, monitor, log, now: () => Date.now() };
  const seen = createSeenStore(desk);
  const looks = createLooks({ desk, seen });
  const tails = createTails(desk, { store: seen });
  const redrives = createRedrives(desk);
  const sends = createSends(desk);
  const changes = createChanges(desk, locks);
  const purges = createPurgeClock(desk.now);
  void tails.sweep();
  return {
    id,
    monitor,
    callerAccount: () => callerAccount(aws),
    capabilities,
    looks,
    seen,
    tails,
    sends,
    redrives,
    confirmations: createConfirmations(desk, purges),
    destruction: createDestruction(desk, purges),
    changes,
    exports: createExports(desk, changes),
    probes: createProbes({ desk, looks, changes }),
    readApplication: (named) => readApplicationDetail(desk, named),
    async close() {
      try {
        await Promise.all([looks.close(), tails.close(), redrives.close(), changes.close()]);
      } finally {
        seen.close();
        sends.close();
        await monitor.close();
        aws.close();
        folders.release();
      }
    },
  };
}

/** Endpoint and region, under which each account has its folder: the demo and production never write to one. */
function placeOf({ endpoint: { sqs, sns }, region }: ConnectionSettings): string {
  const endpoints = [sqs, sns].map((url) => (url === null ? 'aws' : new URL(url).host));
  return join([...new Set(endpoints)].join('+').replaceAll(/[^\w.+-]/g, '_'), region);
}
