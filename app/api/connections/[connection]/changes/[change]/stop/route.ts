import { defineRoute } from '#lib/server/gate/define-route.ts';
import { stopChange } from '#lib/server/operations/changes.ts';

export const POST = defineRoute(stopChange, async ({ params, runtime }) => {
  await runtime.connection(params.connection).changes.stop(params.change);
  return {};
});
