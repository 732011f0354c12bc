import type { ServerName } from '../servers/server.ts';
import type { Differences } from './difference.ts';
import { elasticmqDifferences } from './elasticmq.ts';
import { fauxqsDifferences } from './fauxqs.ts';
import { motoDifferences } from './moto.ts';

/** Where each server is known to do otherwise than AWS. Of ours, nowhere. */
export const KNOWN_DIFFERENCES: Record<ServerName, Differences> = {
  sandbox: {},
  fauxqs: fauxqsDifferences,
  moto: motoDifferences,
  elasticmq: elasticmqDifferences,
};
