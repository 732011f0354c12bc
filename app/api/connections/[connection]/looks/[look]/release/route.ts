import { defineRoute } from '#lib/server/gate/define-route.ts';
import { releaseLook } from '#lib/server/operations/looks.ts';

export const POST = defineRoute(releaseLook, ({ params, runtime }) => {
  runtime.connection(params.connection).looks.release(params.look);
  return {};
});
