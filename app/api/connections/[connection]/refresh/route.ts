import { defineRoute } from '#lib/server/gate/define-route.ts';
import { refreshTopology } from '#lib/server/operations/topology.ts';

export const POST = defineRoute(refreshTopology, ({ params, runtime }) => {
  runtime.connection(params.connection).monitor.refresh();
  return {};
});
