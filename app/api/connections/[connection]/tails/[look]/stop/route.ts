import { defineRoute } from '#lib/server/gate/define-route.ts';
import { stopTail } from '#lib/server/operations/tails.ts';

export const POST = defineRoute(stopTail, ({ params, runtime }) => {
  runtime.connection(params.connection).tails.stop(params.look);
  return {};
});
