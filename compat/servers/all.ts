import { elasticmqServer } from './elasticmq.ts';
import { fauxqsServer } from './fauxqs.ts';
import { motoServer } from './moto.ts';
import { sandboxServer } from './sandbox.ts';
import type { Server } from './server.ts';

/** Every server that the checks are run against, ours first: a column each. */
export const ALL_SERVERS: readonly Server[] = [sandboxServer, fauxqsServer, motoServer, elasticmqServer];
