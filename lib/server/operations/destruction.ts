import { z } from 'zod';
import { Confirmation, ConfirmationInput, ConfirmedInput } from '#lib/contracts/confirmation.ts';
import { operation } from '#lib/server/gate/operation.ts';
import { OfQueue } from './path-params.ts';

export const confirmDestruction = operation({
  operationId: 'confirmDestruction',
  method: 'POST',
  path: '/api/connections/{connection}/queues/{name}/confirmations',
  summary: 'Reads what a purge or deletion would take away, and answers a token for it: good once, for 60 s.',
  access: 'write',
  params: OfQueue,
  body: ConfirmationInput,
  output: Confirmation,
});

export const purgeQueue = operation({
  operationId: 'purgeQueue',
  method: 'POST',
  path: '/api/connections/{connection}/queues/{name}/purge',
  summary: 'Deletes every message of a queue. Needs a token of `confirmDestruction` and the queue’s whole name.',
  access: 'write',
  destructive: true,
  params: OfQueue,
  body: ConfirmedInput,
  output: z.object({}),
});

export const deleteQueue = operation({
  operationId: 'deleteQueue',
  method: 'POST',
  path: '/api/connections/{connection}/queues/{name}/delete',
  summary: 'Deletes a queue and all that is in it. Needs a token of `confirmDestruction` and the queue’s whole name.',
  access: 'write',
  destructive: true,
  params: OfQueue,
  body: ConfirmedInput,
  output: z.object({}),
});
