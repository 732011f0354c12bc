import { defineRoute } from '#lib/server/gate/define-route.ts';
import { cancelMessageMoveTask } from '#lib/server/operations/redrives.ts';

export const POST = defineRoute(cancelMessageMoveTask, ({ params, runtime }) =>
  runtime.connection(params.connection).redrives.cancel(params.name),
);
