import { defineRoute } from '#lib/server/gate/define-route.ts';
import { watchResources } from '#lib/server/operations/topology.ts';

export const POST = defineRoute(watchResources, ({ params, body, runtime }) =>
  runtime.connection(params.connection).monitor.watch(body),
);
