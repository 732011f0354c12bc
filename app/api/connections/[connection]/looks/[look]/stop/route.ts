import { defineRoute } from '#lib/server/gate/define-route.ts';
import { stopLook } from '#lib/server/operations/looks.ts';

export const POST = defineRoute(stopLook, ({ params, runtime }) => {
  runtime.connection(params.connection).looks.stop(params.look);
  return {};
});
