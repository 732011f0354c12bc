import { defineRoute } from '#lib/server/gate/define-route.ts';
import { getQueue } from '#lib/server/operations/queues.ts';

export const GET = defineRoute(getQueue, ({ params, runtime }) =>
  runtime.connection(params.connection).monitor.queueDetail(params.name),
);
