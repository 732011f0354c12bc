import { defineRoute } from '#lib/server/gate/define-route.ts';
import { deleteQueue } from '#lib/server/operations/destruction.ts';

export const POST = defineRoute(deleteQueue, async ({ params, runtime }) => {
  await runtime.connection(params.connection).destruction.deleteQueue(params.name);
  return {};
});
