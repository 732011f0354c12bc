import { join } from 'node:path';
import { createAws } from './aws/clients.ts';
import { configuredRegion } from './aws/configured-region.ts';
import { type Changes, createChanges } from './changes/changes.ts';
import { createDataFolders } from './data-folders.ts';
import type { Desk } from './desk.ts';
import { type Confirmations, createConfirmations } from './destruction/confirmations.ts';
import { createDestruction, type Destruction } from './destruction/destruction.ts';
import { createPurgeClock } from './destruction/purge-clock.ts';
import type { Settings } from './env.ts';
import { createExports, type Exports } from './exports/exports.ts';
import { createMonitor } from './live/monitor.ts';
import type { Log, Monitor } from './live/monitor-contract.ts';
import { createLooks, type Looks } from './looks/looks.ts';
import { createSeenStore, type SeenStore } from './looks/seen-store.ts';
import { createProbes, type Probes } from './probes/probes.ts';
import { createRedrives, type Redrives } from './redrives/redrives.ts';
import { createSends, type Sends } from './sends/create-sends.ts';
import { createTails, type Tails } from './tails/tails.ts';
import { weirError } from './weir-error.ts';

/** One connection that is open: its picture, and the rooms that work on its messages. */
export type OpenConnection = {
  id: string;
  monitor: Monitor;
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
  close(): Promise<void>;
};

/**
 * Opens the connection that the AWS SDK's environment names: its clients, its data folder, its monitor.
 * @throws WeirError `invalid_input` when no region is configured
 */
export async function openConnection(settings: Settings, log: Log): Promise<OpenConnection> {
  const { readOnly, aws: environment } = settings;
  const region = environment.region ?? (await configuredRegion());
  if (region === null) {
    throw weirError('invalid_input', 'No AWS region is configured: set AWS_REGION, for example AWS_REGION=eu-west-1.');
  }
  const { sqsEndpoint: sqs, snsEndpoint: sns } = environment;
  const aws = createAws({ region, readOnly, endpoint: { ...(sqs && { sqs }), ...(sns && { sns }) } });
  const folders = createDataFolders(join(settings.dataFolder, placeOf(environment, region)), log);
  const id = 'default';
  const monitor = createMonitor({
    connection: {
      id,
      label: labelOf(environment),
      region,
      custom: sqs !== null || sns !== null,
      readOnly,
      colour: null,
      production: false,
      origin: 'environment',
      problem: null,
    },
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
  });
  const desk: Desk = { aws, monitor, log, now: Date.now };
  const seen = createSeenStore(desk);
  const looks = createLooks({ desk, seen });
  const tails = createTails(desk, { store: seen });
  const redrives = createRedrives(desk);
  const sends = createSends(desk);
  const changes = createChanges(desk);
  const purges = createPurgeClock(desk.now);
  void tails.sweep();
  return {
    id,
    monitor,
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
    async close() {
      await Promise.all([looks.close(), tails.close(), redrives.close(), changes.close()]);
      seen.close();
      sends.close();
      await monitor.close();
      aws.close();
      folders.release();
    },
  };
}

function labelOf({ profile, sqsEndpoint, snsEndpoint }: Settings['aws']): string {
  const endpoint = sqsEndpoint ?? snsEndpoint;
  return profile ?? (endpoint === null ? 'AWS' : new URL(endpoint).host);
}

/** Endpoint and region, under which each account has its folder: the demo and production never write to one. */
function placeOf({ sqsEndpoint, snsEndpoint }: Settings['aws'], region: string): string {
  const endpoints = [sqsEndpoint, snsEndpoint].map((url) => (url === null ? 'aws' : new URL(url).host));
  return join([...new Set(endpoints)].join('+').replaceAll(/[^\w.+-]/g, '_'), region);
}
