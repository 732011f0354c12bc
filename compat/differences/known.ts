import type { ServerName } from '../servers/server.ts';
import type { Differences } from './difference.ts';
import elasticmq from './elasticmq.json' with { type: 'json' };
import fauxqs from './fauxqs.json' with { type: 'json' };
import moto from './moto.json' with { type: 'json' };

export type KnownDifferences = Record<ServerName, Differences>;

/** Where each server is known to do otherwise than AWS. Of ours, nowhere. */
export const KNOWN_DIFFERENCES: KnownDifferences = { sandbox: {}, fauxqs, moto, elasticmq };
