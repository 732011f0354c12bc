import { ConnectionDetail } from '#lib/contracts/capability.ts';
import { ConnectionList } from '#lib/contracts/connection.ts';
import { Resolution, ResolveInput } from '#lib/contracts/resolve.ts';
import { operation } from '#lib/server/gate/operation.ts';
import { InConnection } from './path-params.ts';

export const listConnections = operation({
  operationId: 'listConnections',
  method: 'GET',
  path: '/api/connections',
  summary: 'The accounts, regions and endpoints that this server was configured with.',
  access: 'read',
  output: ConnectionList,
});

export const getConnection = operation({
  operationId: 'getConnection',
  method: 'GET',
  path: '/api/connections/{connection}',
  summary: 'One connection, and what the server behind it can do: asked of it once, with reading calls alone.',
  access: 'read',
  params: InConnection,
  output: ConnectionDetail,
});

export const resolveArn = operation({
  operationId: 'resolveArn',
  method: 'GET',
  path: '/api/resolve',
  summary: 'The connection that an ARN belongs to, by account and region.',
  access: 'read',
  query: ResolveInput,
  output: Resolution,
});
