import type { ServerName } from '../servers/server.ts';
import type { Differences } from './difference.ts';
import { elasticmqDifferences } from './elasticmq.ts';
import { fauxqsDifferences } from './fauxqs.ts';
import { motoDifferences } from './moto.ts';

export type KnownDifferences = Record<ServerName, Differences>;

/** Where each server is known to do otherwise than AWS. Of ours, nowhere. */
export const KNOWN_DIFFERENCES: KnownDifferences = {
  sandbox: {},
  fauxqs: fauxqsDifferences,
  moto: motoDifferences,
  elasticmq: elasticmqDifferences,
};
