import { defineRoute } from '#lib/server/gate/define-route.ts';
import { jsonStream } from '#lib/server/gate/json-stream.ts';
import { applyChange } from '#lib/server/operations/changes.ts';

export const POST = defineRoute(applyChange, async ({ params, body, request, runtime }) => {
  const begin = await runtime.connection(params.connection).changes.apply(params.plan, body.names);
  return jsonStream({ request, runtime, begin });
});
