import { QueueDetail, QueueHistory } from '#lib/contracts/queue.ts';
import { operation } from '#lib/server/gate/operation.ts';
import { OfQueue } from './path-params.ts';

export const getQueue = operation({
  operationId: 'getQueue',
  method: 'GET',
  path: '/api/connections/{connection}/queues/{name}',
  summary: 'Every attribute, tag and policy statement of one queue, read now.',
  access: 'read',
  params: OfQueue,
  output: QueueDetail,
});

export const getQueueHistory = operation({
  operationId: 'getQueueHistory',
  method: 'GET',
  path: '/api/connections/{connection}/queues/{name}/history',
  summary: 'The readings of one queue’s counts in the last 15 minutes, as far as somebody looked.',
  access: 'read',
  params: OfQueue,
  output: QueueHistory,
});
