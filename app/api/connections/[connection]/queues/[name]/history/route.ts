import { defineRoute } from '#lib/server/gate/define-route.ts';
import { getQueueHistory } from '#lib/server/operations/queues.ts';

export const GET = defineRoute(getQueueHistory, ({ params, runtime }) =>
  runtime.connection(params.connection).monitor.history(params.name),
);
