import { defineRoute } from '#lib/server/gate/define-route.ts';
import { purgeQueue } from '#lib/server/operations/destruction.ts';

export const POST = defineRoute(purgeQueue, async ({ params, runtime }) => {
  await runtime.connection(params.connection).destruction.purgeQueue(params.name);
  return {};
});
