import { MoveTask, MoveTaskList, StartMoveTaskInput } from '#lib/contracts/move-task.ts';
import { operation } from '#lib/server/gate/operation.ts';
import { OfQueue } from './path-params.ts';

export const startMessageMoveTask = operation({
  operationId: 'startMessageMoveTask',
  method: 'POST',
  path: '/api/connections/{connection}/queues/{name}/move-tasks',
  summary:
    'Begins SQS’s own redrive of a dead-letter queue. While it runs, Weir watches where failing messages would come back, and stops it if they do.',
  access: 'write',
  params: OfQueue,
  body: StartMoveTaskInput,
  output: MoveTask,
});

export const listMessageMoveTasks = operation({
  operationId: 'listMessageMoveTasks',
  method: 'GET',
  path: '/api/connections/{connection}/queues/{name}/move-tasks',
  summary: 'The last ten redrives of a dead-letter queue, newest first.',
  access: 'read',
  params: OfQueue,
  output: MoveTaskList,
});

export const cancelMessageMoveTask = operation({
  operationId: 'cancelMessageMoveTask',
  method: 'POST',
  path: '/api/connections/{connection}/queues/{name}/move-tasks/cancel',
  summary: 'Stops the redrive that runs; what it moved stays moved.',
  access: 'write',
  params: OfQueue,
  output: MoveTask,
});
