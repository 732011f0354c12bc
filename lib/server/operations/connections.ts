import { ConnectionList } from '#lib/contracts/connection.ts';
import { Resolution, ResolveInput } from '#lib/contracts/resolve.ts';
import { operation } from '#lib/server/gate/operation.ts';

export const listConnections = operation({
  operationId: 'listConnections',
  method: 'GET',
  path: '/api/connections',
  summary: 'The accounts, regions and endpoints that this server was configured with.',
  access: 'read',
  output: ConnectionList,
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
