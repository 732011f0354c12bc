import { z } from 'zod';
import { ActivityList } from '#lib/contracts/activity.ts';
import { ViewerId, WatchInput, WatchOutput } from '#lib/contracts/feed.ts';
import { Topology } from '#lib/contracts/topology.ts';
import { operation } from '#lib/server/gate/operation.ts';
import { InConnection } from './path-params.ts';

export const getTopology = operation({
  operationId: 'getTopology',
  method: 'GET',
  path: '/api/connections/{connection}/topology',
  summary: 'Queues, topics and subscriptions as they are known now.',
  access: 'read',
  params: InConnection,
  output: Topology,
});

export const streamTopology = operation({
  operationId: 'streamTopology',
  method: 'GET',
  path: '/api/connections/{connection}/stream',
  summary:
    'Server-Sent Events: `snapshot` (Topology), then `patch` (Patch) with only what changed, `status` (ConnectionStatus), `heartbeat` (Heartbeat). A client that reconnects with `Last-Event-ID` gets the patches that it missed.',
  access: 'read',
  params: InConnection,
  query: z.object({ viewer: ViewerId }),
  output: 'event-stream',
});

/** It changes what is read first, and nothing at AWS: so it is a reading. */
export const watchResources = operation({
  operationId: 'watchResources',
  method: 'POST',
  path: '/api/connections/{connection}/watch',
  summary: 'Says what a tab looks at, which is then read first and most often.',
  access: 'read',
  params: InConnection,
  body: WatchInput,
  output: WatchOutput,
  // 2,000 ids in view, each an ARN or a subscription's id with its endpoint
  limits: { bodyBytes: 1024 * 1024 },
});

export const refreshTopology = operation({
  operationId: 'refreshTopology',
  method: 'POST',
  path: '/api/connections/{connection}/refresh',
  summary: 'Reads the structure, and what is looked at, now.',
  access: 'read',
  params: InConnection,
  output: z.object({}),
});

export const listActivity = operation({
  operationId: 'listActivity',
  method: 'GET',
  path: '/api/connections/{connection}/activity',
  summary: 'Changes of the structure that were observed, newest first; of one resource where `id` is given.',
  access: 'read',
  params: InConnection,
  query: z.object({
    id: z.string().min(1).max(2048).optional(),
    limit: z.coerce.number().int().min(1).max(1000).default(100),
  }),
  output: ActivityList,
});
