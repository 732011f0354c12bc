import { defineRoute } from '#lib/server/gate/define-route.ts';
import { undoChange } from '#lib/server/operations/changes.ts';

export const POST = defineRoute(undoChange, ({ params, runtime }) =>
  runtime.connection(params.connection).changes.planUndo(params.change),
);
