import { defineRoute } from '#lib/server/gate/define-route.ts';
import { getTopology } from '#lib/server/operations/topology.ts';

export const GET = defineRoute(getTopology, ({ params, runtime }) =>
  runtime.connection(params.connection).monitor.topology(),
);
