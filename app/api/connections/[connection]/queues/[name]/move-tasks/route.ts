import { defineRoute } from '#lib/server/gate/define-route.ts';
import { listMessageMoveTasks, startMessageMoveTask } from '#lib/server/operations/redrives.ts';

export const GET = defineRoute(listMessageMoveTasks, ({ params, runtime }) =>
  runtime.connection(params.connection).redrives.list(params.name),
);

export const POST = defineRoute(startMessageMoveTask, ({ params, body, runtime }) =>
  runtime.connection(params.connection).redrives.start(params.name, body),
);
