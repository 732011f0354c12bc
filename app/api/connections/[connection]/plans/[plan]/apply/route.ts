import { defineRoute } from '#lib/server/gate/define-route.ts';
import { jsonStream } from '#lib/server/gate/json-stream.ts';
import { applyChange } from '#lib/server/operations/changes.ts';

export const POST = defineRoute(applyChange, ({ params, body, request, runtime }) => {
  const { changes } = runtime.connection(params.connection);
  return jsonStream({ request, runtime, open: () => changes.apply(params.plan, body.names) });
});
