import { defineRoute } from '#lib/server/gate/define-route.ts';
import { listActivity } from '#lib/server/operations/topology.ts';

export const GET = defineRoute(listActivity, ({ params, query, runtime }) =>
  runtime
    .connection(params.connection)
    .monitor.activity({ limit: query.limit, ...(query.id !== undefined && { id: query.id }) }),
);
